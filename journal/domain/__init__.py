"""What a journal is: values and rules, without files, clocks or windows."""
