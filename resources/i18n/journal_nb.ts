<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>Adder</name>
    <message>
        <source>At most {0} characters.</source>
        <translation>Høyst {0} tegn.</translation>
    </message>
</context>
<context>
    <name>AllFeelingWords</name>
    <message>
        <source>A word of your own</source>
        <translation>Et eget ord</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>Legg til ordet</translation>
    </message>
    <message>
        <source>Pleasant, activated</source>
        <translation>Behagelig, aktivert</translation>
    </message>
    <message>
        <source>Pleasant, calm</source>
        <translation>Behagelig, rolig</translation>
    </message>
    <message>
        <source>Unpleasant, activated</source>
        <translation>Ubehagelig, aktivert</translation>
    </message>
    <message>
        <source>Unpleasant, calm</source>
        <translation>Ubehagelig, rolig</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Midt imellom</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>AppointmentEditor</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>På en dag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the appointment</source>
        <translation>Legg til timen</translation>
    </message>
    <message>
        <source>Another appointment</source>
        <translation>En time til</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Hva den er til</translation>
    </message>
    <message>
        <source>A name of its own, if you like</source>
        <translation>Et eget navn, hvis du vil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Once you have reflected on a session, the days around it can be seen here.</source>
        <translation>Når du har skrevet om en økt, kan du se dagene rundt den her.</translation>
    </message>
    <message>
        <source>Your mood around each session</source>
        <translation>Humøret ditt rundt hver økt</translation>
    </message>
    <message>
        <source>around each session</source>
        <translation>rundt hver økt</translation>
    </message>
    <message>
        <source>Day means of feeling.</source>
        <translation>Dagsnitt for følelse.</translation>
    </message>
    <message>
        <source>Day means of feeling. Drawn are the last {0} sessions of {1}; the table has all.</source>
        <translation>Dagsnitt for følelse. Her er de siste {0} av {1} økter tegnet. Tabellen har alle.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Around each session</source>
        <translation>Rundt hver økt</translation>
    </message>
</context>
<context>
    <name>AroundSessions</name>
    <message>
        <source>Your mood around each session</source>
        <translation>Humøret ditt rundt hver økt</translation>
    </message>
</context>
<context>
    <name>AroundTold</name>
    <message>
        <source>{0} days before</source>
        <translation>{0} dager før</translation>
    </message>
    <message>
        <source>session</source>
        <translation>økt</translation>
    </message>
    <message>
        <source>{0} after</source>
        <translation>{0} etter</translation>
    </message>
    <message>
        <source>The day of the session</source>
        <translation>Øktdagen</translation>
    </message>
    <message>
        <source>Days before: {0}</source>
        <translation>Dager før: {0}</translation>
    </message>
    <message>
        <source>Days after: {0}</source>
        <translation>Dager etter: {0}</translation>
    </message>
    <message>
        <source>{0} before</source>
        <translation>{0} før</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Session {0}: no check-in.</source>
        <translation>Økt {0}: ingen innsjekk.</translation>
    </message>
    <message>
        <source>Session {0}: feeling {1}.</source>
        <translation>Økt {0}: følelse {1}.</translation>
    </message>
    <message>
        <source>{0}, {1}: no check-in in the days around it.</source>
        <translation>{0}, {1}: ingen innsjekk i dagene rundt.</translation>
    </message>
    <message>
        <source>{0}, {1}: check-ins on {2} of the days around it, feeling between {3} and {4}.</source>
        <translation>{0}, {1}: innsjekk på {2} av dagene rundt, følelse mellom {3} og {4}.</translation>
    </message>
</context>
<context>
    <name>AsidePage</name>
    <message>
        <source>Back to the journal</source>
        <translation>Tilbake til dagboka</translation>
    </message>
</context>
<context>
    <name>AxisSlider</name>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} til {1}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ikke valgt ennå</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Back up now</source>
        <translation>Ta sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Gjenopprett …</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Velg en ekstra mappe …</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Glem den</translation>
    </message>
    <message>
        <source>Newest backup: {when}, opened and compared</source>
        <translation>Nyeste sikkerhetskopi: {when}, åpnet og sammenlignet</translation>
    </message>
    <message>
        <source>{count} · oldest {day}</source>
        <translation>{count} · den eldste fra {day}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhetskopi ennå</translation>
    </message>
    <message>
        <source>The first is made when the journal locks.</source>
        <translation>Den første lages når dagboka låses.</translation>
    </message>
    <message>
        <source>1 kept here</source>
        <translation>1 ligger her</translation>
    </message>
    <message>
        <source>{count} kept here</source>
        <translation>{count} ligger her</translation>
    </message>
    <message>
        <source>No second folder, such as a stick, is chosen.</source>
        <translation>Ingen ekstra mappe er valgt, for eksempel en minnepinne.</translation>
    </message>
    <message>
        <source>“{name}” is not there now; copies go there when it is.</source>
        <translation>«{name}» er ikke tilgjengelig nå. Kopiene legges der når den er det.</translation>
    </message>
    <message>
        <source>{count} in “{name}”</source>
        <translation>{count} i «{name}»</translation>
    </message>
    <message>
        <source>{day}, {time} · {size} MB</source>
        <translation>{day}, {time} · {size} MB</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>En annen fil …</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Lager sikkerhetskopi</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Gjenopprett fra sikkerhetskopi</translation>
    </message>
    <message>
        <source>Go back to this backup? The journal as it is now is backed up first and kept aside. It is locked, and you are asked for the password that was in use when the backup was made.</source>
        <translation>Vil du gå tilbake til denne sikkerhetskopien? Dagboka slik den er nå, blir kopiert først og lagt til side. Den låses, og du blir spurt om passordet som gjaldt da kopien ble laget.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>En ekstra mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>Forget the second folder</source>
        <translation>Glem den ekstra mappa</translation>
    </message>
</context>
<context>
    <name>BesideReading</name>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Legg det bort</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>This entry is folded, since it may be hard to read again.</source>
        <translation>Dette innlegget er brettet sammen, fordi det kan være vondt å lese igjen.</translation>
    </message>
</context>
<context>
    <name>ChangePassword</name>
    <message>
        <source>Change the password</source>
        <translation>Endre passordet</translation>
    </message>
    <message>
        <source>The recovery phrase stays the same. Backups made until now still open with the present password.</source>
        <translation>Gjenopprettingsfrasen er den samme. Sikkerhetskopier fra før åpnes fortsatt med passordet du har nå.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Passordet er endret.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Saved as {0}.</source>
        <translation>Lagret som {0}.</translation>
    </message>
    <message>
        <source>The file will not be encrypted: anyone who comes across it can read it.</source>
        <translation>Fila blir ikke kryptert: Den som kommer over den, kan lese den.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Velg hvor</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>Save check-in</source>
        <translation>Lagre innsjekken</translation>
    </message>
    <message>
        <source>One click on the pad, and Return saves it.</source>
        <translation>Ett klikk i ruta, så lagrer Enter.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Lagret kl. {0}</translation>
    </message>
    <message>
        <source>Saved for {0}, {1}</source>
        <translation>Lagret for {0}, {1}</translation>
    </message>
    <message>
        <source>Saved as it was, until you save this.</source>
        <translation>Lagret slik det var, til du lagrer dette.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Alt er som før.</translation>
    </message>
    <message>
        <source>Not saved: it is here again.</source>
        <translation>Ikke lagret: Den er her igjen.</translation>
    </message>
    <message>
        <source>Begun earlier, not saved yet.</source>
        <translation>Påbegynt tidligere, ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>How are you right now?</source>
        <translation>Hvordan har du det akkurat nå?</translation>
    </message>
</context>
<context>
    <name>CheckInEditor</name>
    <message>
        <source>Save check-in</source>
        <translation>Lagre innsjekken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>Add sleep or a note</source>
        <translation>Søvn eller notat</translation>
    </message>
    <message>
        <source>Use sliders</source>
        <translation>Bruk skyvere</translation>
    </message>
    <message>
        <source>Use the pad</source>
        <translation>Bruk ruta</translation>
    </message>
</context>
<context>
    <name>CheckInNote</name>
    <message>
        <source>Distress, 0 none to 10 the most (optional)</source>
        <translation>Uro, fra 0 som er ingen, til 10 som er mest (valgfritt)</translation>
    </message>
    <message>
        <source>Distress {0}</source>
        <translation>Uro {0}</translation>
    </message>
    <message>
        <source>Clear distress</source>
        <translation>Fjern uro</translation>
    </message>
    <message>
        <source>A line about it (optional)</source>
        <translation>En linje om det (valgfritt)</translation>
    </message>
    <message>
        <source>A line about it</source>
        <translation>En linje om det</translation>
    </message>
</context>
<context>
    <name>CheckInTime</name>
    <message>
        <source>Not now: another time</source>
        <translation>Ikke nå: et annet tidspunkt</translation>
    </message>
</context>
<context>
    <name>CheckInWindow</name>
    <message>
        <source>Check-in</source>
        <translation>Innsjekk</translation>
    </message>
    <message>
        <source>A check-in for the entry of {0}</source>
        <translation>En innsjekk til innlegget fra {0}</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>These are the right words: they open this journal.</source>
        <translation>Ordene er riktige: De åpner denne dagboka.</translation>
    </message>
    <message>
        <source>Type the words from your paper to see whether they were copied right. They are compared and forgotten.</source>
        <translation>Skriv inn ordene fra papiret for å se om de er skrevet riktig av. De blir sammenlignet og så glemt.</translation>
    </message>
    <message>
        <source>Check the words</source>
        <translation>Sjekk ordene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Check my recovery words</source>
        <translation>Sjekk gjenopprettingsordene mine</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>De 24 ordene</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>My safety plan</source>
        <translation>Kriseplanen min</translation>
    </message>
    <message>
        <source>Privacy and safety of your words</source>
        <translation>Personvern og trygghet for ordene dine</translation>
    </message>
    <message>
        <source>Share with someone</source>
        <translation>Del med noen</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Eksporter dagboka</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Hent inn en annen dagbok</translation>
    </message>
    <message>
        <source>Licences of what is inside</source>
        <translation>Lisenser for det som er med</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Sjekk inn</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Se tilbake</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lyse farger</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Mørke farger</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Høy kontrast, lyst</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Høy kontrast, mørkt</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farger som systemet</translation>
    </message>
</context>
<context>
    <name>CourseEditor</name>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>It begins on</source>
        <translation>Det begynner</translation>
    </message>
    <message>
        <source>Plan a course</source>
        <translation>Planlegg et forløp</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planlegg</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Forløpet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>What you call it, such as a season and a year</source>
        <translation>Det du kaller det, for eksempel en årstid og et år</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CourseHeading</name>
    <message>
        <source>Which course to show</source>
        <translation>Hvilket forløp som vises</translation>
    </message>
    <message>
        <source>More for this course</source>
        <translation>Mer for dette forløpet</translation>
    </message>
    <message>
        <source>Change name or first day</source>
        <translation>Endre navn eller første dag</translation>
    </message>
    <message>
        <source>Make this the current course</source>
        <translation>Gjør dette til det gjeldende forløpet</translation>
    </message>
    <message>
        <source>Plan another course</source>
        <translation>Planlegg et forløp til</translation>
    </message>
    <message>
        <source>Delete this course</source>
        <translation>Slett forløpet</translation>
    </message>
    <message>
        <source>Add an appointment</source>
        <translation>Legg til en time</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>CoursePart</name>
    <message>
        <source>Plan a course</source>
        <translation>Planlegg et forløp</translation>
    </message>
    <message>
        <source>No appointments yet. Add them one by one, as they are made.</source>
        <translation>Ingen timer ennå. Legg dem til én etter én, etter hvert som de blir avtalt.</translation>
    </message>
    <message>
        <source>Deleted. What you wrote stays.</source>
        <translation>Slettet. Det du skrev, er her fortsatt.</translation>
    </message>
    <message>
        <source>The course is deleted. What you wrote stays.</source>
        <translation>Forløpet er slettet. Det du skrev, er her fortsatt.</translation>
    </message>
    <message>
        <source>A course is what you have agreed on: a few appointments before, the sessions, and those after. Plan it here, and the journal knows where you are.</source>
        <translation>Et forløp er det du har avtalt: noen timer før, øktene, og timene etterpå. Planlegg det her, så vet dagboka hvor du er.</translation>
    </message>
</context>
<context>
    <name>CourseStrip</name>
    <message>
        <source>Open plan</source>
        <translation>Åpne planen</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Neste: {name}</translation>
    </message>
    <message>
        <source>Next: {name}, {day}</source>
        <translation>Neste: {name}, {day}</translation>
    </message>
    <message>
        <source>{next} · {questions}</source>
        <translation>{next} · {questions}</translation>
    </message>
    <message>
        <source>{0} questions to bring</source>
        <translation>{0} spørsmål å ta med</translation>
    </message>
    <message>
        <source>1 question to bring</source>
        <translation>1 spørsmål å ta med</translation>
    </message>
    <message>
        <source>Integration · week {0}</source>
        <translation>Integrering · uke {0}</translation>
    </message>
</context>
<context>
    <name>CourseTimeline</name>
    <message>
        <source>The course, appointment by appointment</source>
        <translation>Forløpet, time for time</translation>
    </message>
</context>
<context>
    <name>CourseTold</name>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrering</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>ingen dag ennå</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>gjennomført</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>cancelled</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>before {session}</source>
        <translation>før {session}</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>uke {number}</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered</source>
        <translation>Dekket til</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>It treats nothing, judges nothing and calls nobody: it is yours.</source>
        <translation>Den behandler ingenting, dømmer ingenting og ringer ingen: Den er din.</translation>
    </message>
    <message>
        <source>Without them, a forgotten password closes the journal for good. You can still have them made later, in the settings.</source>
        <translation>Uten dem stenger et glemt passord dagboka for godt. Du kan få dem laget senere, i innstillingene.</translation>
    </message>
    <message>
        <source>Making the journal</source>
        <translation>Lager dagboka</translation>
    </message>
    <message>
        <source>A journal for you alone</source>
        <translation>En dagbok for deg alene</translation>
    </message>
    <message>
        <source>Write before, after and between your sessions, see how your mood moves, and read the guides. Everything stays on this computer, encrypted. There is no account and no network.</source>
        <translation>Skriv før, etter og mellom øktene, se hvordan humøret beveger seg, og les guidene. Alt blir på denne maskinen, kryptert. Det finnes ingen konto og ikke noe nettverk.</translation>
    </message>
    <message>
        <source>It will be kept in {place}</source>
        <translation>Den blir liggende i {place}</translation>
    </message>
    <message>
        <source>Make my journal</source>
        <translation>Lag dagboka mi</translation>
    </message>
    <message>
        <source>Open a journal I already have…</source>
        <translation>Åpne en dagbok jeg har fra før …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Gjenopprett fra sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Velg et passord</translation>
    </message>
    <message>
        <source>Only this password opens the journal. Nobody can reset it, not even us. In the next step you get a recovery phrase for the day you forget it.</source>
        <translation>Bare dette passordet åpner dagboka. Ingen kan tilbakestille det, ikke vi heller. I neste steg får du en gjenopprettingsfrase til den dagen du glemmer det.</translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation>Lag dagboka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Your recovery phrase</source>
        <translation>Gjenopprettingsfrasen din</translation>
    </message>
    <message>
        <source>If you ever forget your password, these 24 words open your journal. Nobody else has them, not even us.
Write them on paper and keep them where only you look.</source>
        <translation>Hvis du en gang glemmer passordet, åpner disse 24 ordene dagboka. Ingen andre har dem, ikke vi heller.
Skriv dem på papir, og ha dem et sted der bare du ser.</translation>
    </message>
    <message>
        <source>Copy for one minute</source>
        <translation>Kopier i ett minutt</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Jeg har skrevet dem ned</translation>
    </message>
    <message>
        <source>I do not want one</source>
        <translation>Jeg vil ikke ha noen</translation>
    </message>
    <message>
        <source>Next we ask you for two of the words.</source>
        <translation>I neste steg spør vi om to av ordene.</translation>
    </message>
    <message>
        <source>Two of the words</source>
        <translation>To av ordene</translation>
    </message>
    <message>
        <source>Look at your paper, not at the screen.</source>
        <translation>Se på papiret, ikke på skjermen.</translation>
    </message>
    <message>
        <source>Open my journal</source>
        <translation>Åpne dagboka mi</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Vis ordene igjen</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>i går {time}</translation>
    </message>
</context>
<context>
    <name>DayCheckIns</name>
    <message>
        <source>No check-in on this day.</source>
        <translation>Ingen innsjekk denne dagen.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Edit the check-in of {0}</source>
        <translation>Endre innsjekken fra {0}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete the check-in of {0}</source>
        <translation>Slett innsjekken fra {0}</translation>
    </message>
</context>
<context>
    <name>DayEntries</name>
    <message>
        <source>Written on this day</source>
        <translation>Skrevet denne dagen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Open the entry {0}</source>
        <translation>Åpne innlegget {0}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This is sample content, thrown away at the end. Password: {password}</source>
        <translation>Dette er eksempelinnhold som kastes når du avslutter. Passord: {password}</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Brought in before</source>
        <translation>Hentet inn tidligere</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>entries: {entries}, check-ins: {check_ins}</source>
        <translation>innlegg: {entries}, innsjekker: {check_ins}</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Angre …</translation>
    </message>
    <message>
        <source>Undo the import of {when}: {format}</source>
        <translation>Angre importen fra {when}: {format}</translation>
    </message>
</context>
<context>
    <name>EditorComfort</name>
    <message>
        <source>Paste with headings, lists and links</source>
        <translation>Lim inn med overskrifter, lister og lenker</translation>
    </message>
    <message>
        <source>Next word to look at</source>
        <translation>Neste ord å se på</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Åpne lenken</translation>
    </message>
    <message>
        <source>Keep the line in the middle</source>
        <translation>Hold linja i midten</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing here</source>
        <translation>Ingenting her</translation>
    </message>
</context>
<context>
    <name>EntryDates</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>EntryFinder</name>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søk i alt</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Se tilbake</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nytt innlegg</translation>
    </message>
    <message>
        <source>New entry (Ctrl+N)</source>
        <translation>Nytt innlegg (Ctrl+N)</translation>
    </message>
    <message>
        <source>Other ways to begin, and export</source>
        <translation>Andre måter å begynne på, og eksport</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ingen treff.</translation>
    </message>
    <message>
        <source>More than {n} found</source>
        <translation>Mer enn {n} treff</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} treff</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Session reflection</source>
        <translation>Tanker etter økten</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>stjerne</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>brettet sammen</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Star</source>
        <translation>Stjerne</translation>
    </message>
    <message>
        <source>Fold: show only the title</source>
        <translation>Brett sammen: vis bare tittelen</translation>
    </message>
    <message>
        <source>Leave out of looking back</source>
        <translation>Hold utenfor tilbakeblikk</translation>
    </message>
    <message>
        <source>Shareable</source>
        <translation>Kan deles</translation>
    </message>
    <message>
        <source>Change the day…</source>
        <translation>Endre dagen …</translation>
    </message>
    <message>
        <source>Make a template from this page…</source>
        <translation>Lag en mal av denne siden …</translation>
    </message>
    <message>
        <source>Share with someone you trust…</source>
        <translation>Del med en du stoler på …</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytt til papirkurven</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>EntryMood</name>
    <message>
        <source>add a check-in</source>
        <translation>legg til innsjekk</translation>
    </message>
    <message>
        <source>Add a check-in to this entry</source>
        <translation>Legg til en innsjekk til dette innlegget</translation>
    </message>
    <message>
        <source>Check-in of this entry: {0}</source>
        <translation>Innsjekken til dette innlegget: {0}</translation>
    </message>
    <message>
        <source>No check-in on this day</source>
        <translation>Ingen innsjekk denne dagen</translation>
    </message>
    <message>
        <source>New check-in…</source>
        <translation>Ny innsjekk …</translation>
    </message>
    <message>
        <source>Take it off this entry</source>
        <translation>Ta den bort fra innlegget</translation>
    </message>
    <message>
        <source>{0} (of another entry)</source>
        <translation>{0} (til et annet innlegg)</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Show everything (Esc)</source>
        <translation>Vis alt (Esc)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>{problem}. Trying again.</source>
        <translation>{problem}. Prøver igjen.</translation>
    </message>
    <message>
        <source>Shareable · you choose what goes along</source>
        <translation>Kan deles · du velger hva som blir med</translation>
    </message>
    <message>
        <source>Private · not in anything you share</source>
        <translation>Privat · ikke med i noe du deler</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 ord</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} ord</translation>
    </message>
</context>
<context>
    <name>EntryPaper</name>
    <message>
        <source>Day of the entry</source>
        <translation>Dagen for innlegget</translation>
    </message>
</context>
<context>
    <name>EntryPlace</name>
    <message>
        <source>{kind}, {place}. Change where this entry belongs</source>
        <translation>{kind}, {place}. Endre hvor innlegget hører til</translation>
    </message>
</context>
<context>
    <name>EntryTools</name>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versjoner</translation>
    </message>
    <message>
        <source>Thread beside the page (Ctrl+T)</source>
        <translation>Tråden ved siden av (Ctrl+T)</translation>
    </message>
    <message>
        <source>Only the text (F11)</source>
        <translation>Bare teksten (F11)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Entries</source>
        <translation>Innlegg</translation>
    </message>
</context>
<context>
    <name>EntryViews</name>
    <message>
        <source>This entry is folded, since it may be hard to read again.</source>
        <translation>Dette innlegget er brettet sammen, fordi det kan være vondt å lese igjen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Nothing is written here yet. One sentence is enough.</source>
        <translation>Her er det ikke skrevet noe ennå. Én setning er nok.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Skriv det første innlegget</translation>
    </message>
    <message>
        <source>Choose an entry, or begin a new one.</source>
        <translation>Velg et innlegg, eller begynn på et nytt.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nytt innlegg</translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>Legg til hendelsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Dagen for hendelsen</translation>
    </message>
    <message>
        <source>What it was, in one line</source>
        <translation>Hva det var, på én linje</translation>
    </message>
</context>
<context>
    <name>ExercisePanel</name>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>En gang til</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stopp her</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} av {all}</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>En del</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Stikkord</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløp</translation>
    </message>
    <message>
        <source>Only what is marked as shareable</source>
        <translation>Bare det som er merket at kan deles</translation>
    </message>
    <message>
        <source>Check-ins and questionnaires too</source>
        <translation>Innsjekker og skjemaer også</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle stikkord</translation>
    </message>
    <message>
        <source>Any course</source>
        <translation>Alle forløp</translation>
    </message>
    <message>
        <source>What to take</source>
        <translation>Hva som skal med</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Entries of these kinds</source>
        <translation>Innlegg av disse typene</translation>
    </message>
    <message>
        <source>Entries with this tag, of this course</source>
        <translation>Innlegg med dette stikkordet, fra dette forløpet</translation>
    </message>
    <message>
        <source>Without a day, all of them are taken.</source>
        <translation>Uten dag er alle med.</translation>
    </message>
    <message>
        <source>Only entries that fit all of this are taken and nothing else, unless you tick the last box.</source>
        <translation>Bare innlegg som passer med alt dette, blir med, og ikke noe annet, med mindre du krysser av den siste boksen.</translation>
    </message>
    <message>
        <source>Only entries that fit all of this are taken, with the appointments they belong to; the rest stays here, unless you tick the last box.</source>
        <translation>Bare innlegg som passer med alt dette, blir med, sammen med timene de hører til. Resten blir her, med mindre du krysser av den siste boksen.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: everything is taken.</source>
        <translation>Ingenting er valgt ennå: Alt blir med.</translation>
    </message>
    <message>
        <source>Days alone take entries, check-ins, questionnaires and exercises of these days; plan, questions, practices and the trash stay here.</source>
        <translation>Med bare dager blir innlegg, innsjekker, skjemaer og øvelser fra disse dagene med. Planen, spørsmålene, vanene og papirkurven blir her.</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>To keep (JSON)</source>
        <translation>Til å ta vare på (JSON)</translation>
    </message>
    <message>
        <source>One file that this program can bring back, just as it was.</source>
        <translation>Én fil som dette programmet kan hente tilbake, nøyaktig slik det var.</translation>
    </message>
    <message>
        <source>Text files (Markdown)</source>
        <translation>Tekstfiler (Markdown)</translation>
    </message>
    <message>
        <source>A folder with a file for each entry. Any program for text opens them.</source>
        <translation>En mappe med én fil for hvert innlegg. Alle tekstprogrammer åpner dem.</translation>
    </message>
    <message>
        <source>Page to read (HTML)</source>
        <translation>Side til å lese (HTML)</translation>
    </message>
    <message>
        <source>One page to read or print in any browser. It loads nothing from anywhere.</source>
        <translation>Én side du kan lese eller skrive ut i alle nettlesere. Den henter ingenting utenfra.</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>Sider til å skrive ut (PDF)</translation>
    </message>
    <message>
        <source>One file with contents, entries and charts, as on paper. To give away a part of it, share it instead: then it is encrypted.</source>
        <translation>Én fil med innhold, innlegg og diagrammer, som på papir. Vil du gi fra deg en del av det, kan du heller dele: Da blir det kryptert.</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabeller (CSV)</translation>
    </message>
    <message>
        <source>A folder with check-ins and totals of questionnaires, for a spreadsheet. It has no entries.</source>
        <translation>En mappe med innsjekker og summer fra skjemaer, til et regneark. Den har ingen innlegg.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Som hva</translation>
    </message>
</context>
<context>
    <name>ExportOutput</name>
    <message>
        <source>Where should the new folder go?</source>
        <translation>Hvor skal den nye mappa ligge?</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Your journal, or a part of it, in files for other programs.</source>
        <translation>Dagboka, eller en del av den, i filer for andre programmer.</translation>
    </message>
    <message>
        <source>What you export is not encrypted. Anyone who comes across it can read it.</source>
        <translation>Det du eksporterer, er ikke kryptert. Den som kommer over det, kan lese det.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 innlegg</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} innlegg</translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 innsjekk</translation>
    </message>
    <message>
        <source>{count} check-ins</source>
        <translation>{count} innsjekker</translation>
    </message>
    <message>
        <source>1 questionnaire</source>
        <translation>1 skjema</translation>
    </message>
    <message>
        <source>{count} questionnaires</source>
        <translation>{count} skjemaer</translation>
    </message>
    <message>
        <source>{count} other things</source>
        <translation>{count} andre ting</translation>
    </message>
    <message>
        <source>1 other thing</source>
        <translation>1 annen ting</translation>
    </message>
    <message>
        <source>Nothing fits this choice.</source>
        <translation>Ingenting passer med dette valget.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Written. It is here: {path}</source>
        <translation>Skrevet. Det ligger her: {path}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stoppet. Ingenting ble skrevet.</translation>
    </message>
</context>
<context>
    <name>FeelingPad</name>
    <message>
        <source>How you feel</source>
        <translation>Hvordan du har det</translation>
    </message>
    <message>
        <source>Nothing chosen yet. The arrow keys choose, Home is centre.</source>
        <translation>Ingenting er valgt ennå. Piltastene velger, Home er midten.</translation>
    </message>
    <message>
        <source>Pleasantness {0}, energy {1}</source>
        <translation>Behag {0}, energi {1}</translation>
    </message>
    <message>
        <source>plus {0}</source>
        <translation>pluss {0}</translation>
    </message>
    <message>
        <source>minus {0}</source>
        <translation>minus {0}</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>ubehagelig</translation>
    </message>
    <message>
        <source>feeling</source>
        <translation>følelse</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>behagelig</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>rolig</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energi</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktivert</translation>
    </message>
</context>
<context>
    <name>FeelingSliders</name>
    <message>
        <source>Feeling</source>
        <translation>Følelse</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>ubehagelig</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>behagelig</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>rolig</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktivert</translation>
    </message>
</context>
<context>
    <name>FeelingTold</name>
    <message>
        <source>{0} · energy {1}</source>
        <translation>{0} · energi {1}</translation>
    </message>
    <message>
        <source>slept {0} h</source>
        <translation>sov {0} t</translation>
    </message>
    <message>
        <source>times awake {0}</source>
        <translation>våken {0} ganger</translation>
    </message>
    <message>
        <source>no nightmares</source>
        <translation>ingen mareritt</translation>
    </message>
    <message>
        <source>nightmares</source>
        <translation>mareritt</translation>
    </message>
    <message>
        <source>nightmares, upsetting {0} of 10</source>
        <translation>mareritt, opprivende {0} av 10</translation>
    </message>
    <message>
        <source>Feeling {0}, energy {1}</source>
        <translation>Følelse {0}, energi {1}</translation>
    </message>
    <message>
        <source>distress {0} of 10</source>
        <translation>uro {0} av 10</translation>
    </message>
</context>
<context>
    <name>FeelingWords</name>
    <message>
        <source>more…</source>
        <translation>flere …</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>Flere ord</translation>
    </message>
    <message>
        <source>Words for it (optional)</source>
        <translation>Ord for det (valgfritt)</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>færre</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on page</source>
        <translation>Finn på siden</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Den forrige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Den neste</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tilbake til teksten</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Ikke på denne siden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} av {count}</translation>
    </message>
</context>
<context>
    <name>FormatMenu</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bilde (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Tegning (SVG)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabell (CSV)</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Something went wrong; nothing was changed.</source>
        <translation>Noe gikk galt. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Åpne en dagbok</translation>
    </message>
    <message>
        <source>There is no journal in {folder}.</source>
        <translation>Det er ingen dagbok i {folder}.</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Tilbake (Alt+Venstre)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Fram (Alt+Høyre)</translation>
    </message>
    <message>
        <source>Bookmark this place (Ctrl+D)</source>
        <translation>Sett bokmerke her (Ctrl+D)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+-)</source>
        <translation>Mindre tekst (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Større tekst (Ctrl++)</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Skriv ut (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Remove this bookmark (Ctrl+D)</source>
        <translation>Fjern bokmerket (Ctrl+D)</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>På denne siden</translation>
    </message>
</context>
<context>
    <name>GuideContents</name>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bokmerker</translation>
    </message>
    <message>
        <source>{title}, read</source>
        <translation>{title}, lest</translation>
    </message>
</context>
<context>
    <name>GuideFinder</name>
    <message>
        <source>Search the guides</source>
        <translation>Søk i guidene</translation>
    </message>
    <message>
        <source>No guide has these words.</source>
        <translation>Ingen guide har disse ordene.</translation>
    </message>
    <message>
        <source>Guides in English</source>
        <translation>Guider på engelsk</translation>
    </message>
    <message>
        <source>Guides in Norwegian</source>
        <translation>Guider på norsk</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} treff</translation>
    </message>
</context>
<context>
    <name>GuideOutput</name>
    <message>
        <source>Reading</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Lagret som {0}.</translation>
    </message>
    <message>
        <source>No browser answered.</source>
        <translation>Ingen nettleser svarte.</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Teksten i guiden</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Jeg har lest dette</translation>
    </message>
    <message>
        <source>Read next</source>
        <translation>Les videre</translation>
    </message>
    <message>
        <source>{section} · {minutes} minutes · reviewed {month}</source>
        <translation>{section} · {minutes} minutter · gjennomgått {month}</translation>
    </message>
    <message>
        <source>This guide was to be read again before {day}. Some of it may be out of date.</source>
        <translation>Denne guiden skulle vært gjennomgått på nytt før {day}. Noe av den kan være utdatert.</translation>
    </message>
    <message>
        <source>Write about this</source>
        <translation>Skriv om dette</translation>
    </message>
    <message>
        <source>Start a preparation entry</source>
        <translation>Begynn på et innlegg om forberedelse</translation>
    </message>
    <message>
        <source>Start a session entry</source>
        <translation>Begynn på et innlegg om økten</translation>
    </message>
    <message>
        <source>Start an integration entry</source>
        <translation>Begynn på et innlegg om integrering</translation>
    </message>
    <message>
        <source>Start a note</source>
        <translation>Begynn på et notat</translation>
    </message>
</context>
<context>
    <name>GuideSources</name>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Åpne i nettleseren</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Your browser will go online and open {address}. That page, and whoever runs the network, can see that you were there. Session Journal itself stays offline.</source>
        <translation>Nettleseren går på nett og åpner {address}. Den siden, og de som driver nettet, kan se at du var der. Session Journal selv går ikke på nett.</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Not checked since the journal was opened</source>
        <translation>Ikke sjekket siden dagboka ble åpnet</translation>
    </message>
    <message>
        <source>Both copies of the key file; the seal of every encrypted page; the structure of the file and its tables; that nothing refers to what is not there; that the search index says what the entries say; that no file in the folder holds words of the newest entries in the clear. Nothing is changed.</source>
        <translation>Begge kopiene av nøkkelfila, seglet på hver krypterte side, oppbyggingen av fila og tabellene, at ingenting viser til noe som ikke finnes, at søkeregisteret stemmer med innleggene, og at ingen fil i mappa inneholder ord fra de nyeste innleggene i klartekst. Ingenting blir endret.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sjekk nå</translation>
    </message>
    <message>
        <source>What is checked?</source>
        <translation>Hva blir sjekket?</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sjekker …</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Noe er galt</translation>
    </message>
    <message>
        <source>{pages} pages intact · {entries} entries readable · search index agrees · no readable text on disk</source>
        <translation>{pages} sider er hele · {entries} innlegg kan leses · søkeregisteret stemmer · ingen lesbar tekst på disken</translation>
    </message>
    <message>
        <source>Everything checked out {when}</source>
        <translation>Alt var i orden {when}</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ikke sjekket</translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message>
        <source>In another country? Change the region · currently {region}</source>
        <translation>I et annet land? Bytt region · nå {region}</translation>
    </message>
    <message>
        <source>Checked on {day}, to be checked again by {next}</source>
        <translation>Sjekket {day}, skal sjekkes igjen innen {next}</translation>
    </message>
    <message>
        <source>These numbers were to be checked again by {day}. Most stay the same for years. If one does not answer, try the next.</source>
        <translation>Disse numrene skulle vært sjekket igjen innen {day}. De fleste er de samme i årevis. Svarer ikke ett, kan du prøve det neste.</translation>
    </message>
    <message>
        <source>You do not have to be sure it is serious. These people answer.</source>
        <translation>Du trenger ikke å være sikker på at det er alvorlig. Disse svarer.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>What the entries are</source>
        <translation>Hva innleggene er</translation>
    </message>
    <message>
        <source>Names that are used less become what they sound like.</source>
        <translation>Navn som er mindre brukt, blir det de høres ut som.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>{label} becomes</source>
        <translation>{label} blir</translation>
    </message>
</context>
<context>
    <name>ImportMoods</name>
    <message>
        <source>Where the moods are on the pad</source>
        <translation>Hvor humørene er i ruta</translation>
    </message>
    <message>
        <source>Both numbers go from minus 5 to 5. A mood that is not ticked stays behind.</source>
        <translation>Begge tallene går fra minus 5 til 5. Et humør som ikke er krysset av, blir ikke med.</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>Behag</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>{mood} comes along</source>
        <translation>{mood} blir med</translation>
    </message>
    <message>
        <source>Pleasantness of {mood}</source>
        <translation>Behag for {mood}</translation>
    </message>
    <message>
        <source>Energy of {mood}</source>
        <translation>Energi for {mood}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring in a journal</source>
        <translation>Hent inn en dagbok</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Ser på den</translation>
    </message>
    <message>
        <source>It is not clear which program this is from. Choose it above.</source>
        <translation>Det er ikke klart hvilket program dette kommer fra. Velg det ovenfor.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>There is nothing new in there.</source>
        <translation>Det er ingenting nytt i den.</translation>
    </message>
    <message>
        <source>Bringing them in</source>
        <translation>Henter dem inn</translation>
    </message>
    <message>
        <source>Take out what this import brought? What you changed or used since stays.</source>
        <translation>Vil du ta ut det denne importen hentet inn? Det du har endret eller brukt siden, blir her.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta det ut</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>Tar det ut</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Bring them in</source>
        <translation>Hent dem inn</translation>
    </message>
    <message>
        <source>What would come</source>
        <translation>Dette ville komme</translation>
    </message>
    <message>
        <source>A backup is made first, and you can undo all of it later.</source>
        <translation>Først lages en sikkerhetskopi, og du kan angre alt senere.</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Nye innlegg</translation>
    </message>
    <message>
        <source>New check-ins</source>
        <translation>Nye innsjekker</translation>
    </message>
    <message>
        <source>Other things</source>
        <translation>Andre ting</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Finnes her fra før</translation>
    </message>
    <message>
        <source>Stays behind</source>
        <translation>Blir ikke med</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Angre denne importen</translation>
    </message>
    <message>
        <source>They are in your journal</source>
        <translation>De er i dagboka</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Innsjekker</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Finnes her fra før</translation>
    </message>
    <message>
        <source>Stayed behind</source>
        <translation>Ble ikke med</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Importen er angret</translation>
    </message>
    <message>
        <source>{count}, since you changed or used them</source>
        <translation>{count}, fordi du har endret eller brukt dem</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Tatt ut</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Blir her</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>Choose a file…</source>
        <translation>Velg en fil …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Velg en mappe …</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>Password of that journal</source>
        <translation>Passordet til den dagboka</translation>
    </message>
    <message>
        <source>Choose what it is</source>
        <translation>Velg hva det er</translation>
    </message>
    <message>
        <source>Choose a file to bring in</source>
        <translation>Velg en fil å hente inn</translation>
    </message>
    <message>
        <source>Choose a folder to bring in</source>
        <translation>Velg en mappe å hente inn</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Hvor det er</translation>
    </message>
    <message>
        <source>Day One, jrnl and other programs, or your own Markdown and text files. Nothing is added before you have seen what would come.</source>
        <translation>Day One, jrnl og andre programmer, eller dine egne Markdown- og tekstfiler. Ingenting legges til før du har sett hva som ville komme.</translation>
    </message>
</context>
<context>
    <name>IntentionCard</name>
    <message>
        <source>Your intention for {session}</source>
        <translation>Intensjonen din for {session}</translation>
    </message>
</context>
<context>
    <name>IntentionField</name>
    <message>
        <source>What would you like to hold on to?</source>
        <translation>Hva vil du holde fast ved?</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Intensjon</translation>
    </message>
    <message>
        <source>Earlier words</source>
        <translation>Tidligere ord</translation>
    </message>
    <message>
        <source>An intention has at most {0} characters.</source>
        <translation>En intensjon har høyst {0} tegn.</translation>
    </message>
    <message>
        <source>Intention, written {0}</source>
        <translation>Intensjon, skrevet {0}</translation>
    </message>
    <message>
        <source>Written {0}</source>
        <translation>Skrevet {0}</translation>
    </message>
</context>
<context>
    <name>KeepCommands</name>
    <message>
        <source>Keep the sentence for the next appointment</source>
        <translation>Ta med setningen til neste time</translation>
    </message>
    <message>
        <source>Keep the line as a practice</source>
        <translation>Behold linja som en vane</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>There are no words here to keep.</source>
        <translation>Det er ingen ord her å ta vare på.</translation>
    </message>
    <message>
        <source>Kept for your next appointment.</source>
        <translation>Tatt vare på til neste time.</translation>
    </message>
    <message>
        <source>Kept as something to practise.</source>
        <translation>Tatt vare på som noe å øve på.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>In an open journal</source>
        <translation>I en åpen dagbok</translation>
    </message>
    <message>
        <source>On the journal&apos;s page</source>
        <translation>På siden for dagboka</translation>
    </message>
    <message>
        <source>In the text of an entry</source>
        <translation>I teksten i et innlegg</translation>
    </message>
    <message>
        <source>In a guide</source>
        <translation>I en guide</translation>
    </message>
    <message>
        <source>In lists, charts and forms</source>
        <translation>I lister, diagrammer og skjemaer</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message>
        <source>Go to a page or do something by a few letters</source>
        <translation>Gå til en side eller gjør noe med noen få bokstaver</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Disse tastene</translation>
    </message>
    <message>
        <source>Save and lock</source>
        <translation>Lagre og lås</translation>
    </message>
    <message>
        <source>Save, lock and leave an empty window</source>
        <translation>Lagre, lås og la et tomt vindu stå igjen</translation>
    </message>
    <message>
        <source>Save, lock and leave</source>
        <translation>Lagre, lås og avslutt</translation>
    </message>
    <message>
        <source>Close what was opened</source>
        <translation>Lukk det som ble åpnet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humør</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guider</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>New entry, where the course is</source>
        <translation>Nytt innlegg, der forløpet er</translation>
    </message>
    <message>
        <source>Search; in a text, find on the page</source>
        <translation>Søk, eller finn på siden når du er i en tekst</translation>
    </message>
    <message>
        <source>Search the journal, from anywhere</source>
        <translation>Søk i dagboka, hvor du enn er</translation>
    </message>
    <message>
        <source>Only the text, and back</source>
        <translation>Bare teksten, og tilbake</translation>
    </message>
    <message>
        <source>The thread of the session beside the page</source>
        <translation>Tråden for økten ved siden av</translation>
    </message>
    <message>
        <source>Earlier in the thread</source>
        <translation>Tidligere i tråden</translation>
    </message>
    <message>
        <source>Later in the thread</source>
        <translation>Senere i tråden</translation>
    </message>
    <message>
        <source>Write in the chosen entry</source>
        <translation>Skriv i det valgte innlegget</translation>
    </message>
    <message>
        <source>Move the chosen entry to the trash</source>
        <translation>Flytt det valgte innlegget til papirkurven</translation>
    </message>
    <message>
        <source>Keep the sentence as a question</source>
        <translation>Ta vare på setningen som et spørsmål</translation>
    </message>
    <message>
        <source>Keep the line as a practice</source>
        <translation>Behold linja som en vane</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Finn på siden</translation>
    </message>
    <message>
        <source>The next place where it stands</source>
        <translation>Neste sted det står</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Forrige sted</translation>
    </message>
    <message>
        <source>Paste the words alone</source>
        <translation>Lim inn bare ordene</translation>
    </message>
    <message>
        <source>Paste with headings, lists and links</source>
        <translation>Lim inn med overskrifter, lister og lenker</translation>
    </message>
    <message>
        <source>Open the link; so do Ctrl and a click</source>
        <translation>Åpne lenken, det gjør også Ctrl og et klikk</translation>
    </message>
    <message>
        <source>The next word to look at, where checked</source>
        <translation>Neste ord å se på, der stavingen sjekkes</translation>
    </message>
    <message>
        <source>Keep the line in the middle, or not</source>
        <translation>Hold linja i midten, eller ikke</translation>
    </message>
    <message>
        <source>Tick or untick the check box</source>
        <translation>Kryss av i boksen, eller fjern krysset</translation>
    </message>
    <message>
        <source>Leave the text; Tab indents a list</source>
        <translation>Gå ut av teksten. Tab rykker inn en liste</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerert liste</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>Avkrysningsbokser</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Back to where one was</source>
        <translation>Tilbake til der du var</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Fram igjen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Tekst i vanlig størrelse</translation>
    </message>
    <message>
        <source>Bookmark, or none</source>
        <translation>Bokmerke, eller ikke</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>The next control; with Shift, back</source>
        <translation>Neste kontroll, og med Shift tilbake</translation>
    </message>
    <message>
        <source>With the other arrows: move within a control</source>
        <translation>Sammen med de andre pilene: flytt deg i en kontroll</translation>
    </message>
    <message>
        <source>The first; End goes to the last</source>
        <translation>Den første. End går til den siste</translation>
    </message>
    <message>
        <source>Closer in a chart; minus goes further away</source>
        <translation>Nærmere i et diagram. Minus går lenger unna</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>Trykk på knappen, kryss av i boksen</translation>
    </message>
    <message>
        <source>Reword the question or practice</source>
        <translation>Formuler om spørsmålet eller vanen</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Slett raden</translation>
    </message>
    <message>
        <source>Move a line of the plan; with Down, down</source>
        <translation>Flytt en linje i planen opp, og med pil ned nedover</translation>
    </message>
    <message>
        <source>The question before, in a questionnaire</source>
        <translation>Forrige spørsmål i et skjema</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>One folder, encrypted</source>
        <translation>Én mappe, kryptert</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show where your journal is</source>
        <translation>Vis hvor dagboka er</translation>
    </message>
    <message>
        <source>One folder, {size} MB, encrypted</source>
        <translation>Én mappe, {size} MB, kryptert</translation>
    </message>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}: {about}</translation>
    </message>
    <message>
        <source>everything you wrote, encrypted, dates included</source>
        <translation>alt du har skrevet, kryptert, også datoene</translation>
    </message>
    <message>
        <source>the key, which only your password or phrase opens</source>
        <translation>nøkkelen, som bare passordet eller frasen din åpner</translation>
    </message>
    <message>
        <source>keeps two windows from opening it at once; no words</source>
        <translation>hindrer at to vinduer åpner den samtidig; ingen ord</translation>
    </message>
    <message>
        <source>copies of it all, encrypted like the journal</source>
        <translation>kopier av alt sammen, kryptert som dagboka</translation>
    </message>
    <message>
        <source>a journal put aside when a backup was restored</source>
        <translation>en dagbok som ble lagt til side da en sikkerhetskopi ble gjenopprettet</translation>
    </message>
    <message>
        <source>your safety plan, readable without a password</source>
        <translation>kriseplanen din, lesbar uten passord</translation>
    </message>
    <message>
        <source>not made by this program</source>
        <translation>ikke laget av dette programmet</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Nøkler</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Endre …</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Endre passordet</translation>
    </message>
    <message>
        <source>Only you know it</source>
        <translation>Bare du vet det</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>New phrase…</source>
        <translation>Ny frase …</translation>
    </message>
    <message>
        <source>Make a new recovery phrase</source>
        <translation>Lag en ny gjenopprettingsfrase</translation>
    </message>
    <message>
        <source>24 words that open the journal without the password</source>
        <translation>24 ord som åpner dagboka uten passordet</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Gjenopprettingsfrase</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Sjekk …</translation>
    </message>
    <message>
        <source>Check my recovery words</source>
        <translation>Sjekk gjenopprettingsordene mine</translation>
    </message>
    <message>
        <source>Whether they were copied right</source>
        <translation>Om de er skrevet riktig av</translation>
    </message>
    <message>
        <source>The words on your paper</source>
        <translation>Ordene på papiret ditt</translation>
    </message>
    <message>
        <source>Where your journal is</source>
        <translation>Hvor dagboka er</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>This app never uses it</source>
        <translation>Dette programmet bruker det aldri</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Hva den gjør</translation>
    </message>
</context>
<context>
    <name>KindBadge</name>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrering</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Systemets</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>LastWritten</name>
    <message>
        <source>Nothing written yet. One line is enough to begin.</source>
        <translation>Ingenting er skrevet ennå. Én linje er nok til å begynne.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>LeftUnsaved</name>
    <message>
        <source>Show it</source>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>Another entry is not saved yet. {problem}. Trying again.</source>
        <translation>Et annet innlegg er ikke lagret ennå. {problem}. Prøver igjen.</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences of what is inside</source>
        <translation>Lisenser for det som er med</translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>Lock when the screen locks or the computer sleeps</source>
        <translation>Lås når skjermen låses eller maskinen går i dvale</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Lås når ingen er her</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minutt</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutter</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Låsing</translation>
    </message>
    <message>
        <source>No key or mouse for a while</source>
        <translation>Ingen tast eller mus på en stund</translation>
    </message>
    <message>
        <source>Quiet cover when the window loses focus</source>
        <translation>Dekk til vinduet når det mister fokus</translation>
    </message>
    <message>
        <source>A plain name</source>
        <translation>Et nøytralt navn</translation>
    </message>
    <message>
        <source>The window is called “Notes”, with an icon to match</source>
        <translation>Vinduet heter «Notater», med et ikon som passer</translation>
    </message>
    <message>
        <source>Locks and shows an empty window; once more brings it back</source>
        <translation>Låser og viser et tomt vindu. En gang til henter det tilbake</translation>
    </message>
    <message>
        <source>Ctrl Shift X</source>
        <translation>Ctrl Shift X</translation>
    </message>
    <message>
        <source>Quick exit</source>
        <translation>Rask utgang</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>Bilder av skjermen</translation>
    </message>
    <message>
        <source>Other programs see a black window. Remote help does too.</source>
        <translation>Andre programmer ser et svart vindu. Det gjør fjernhjelp også.</translation>
    </message>
    <message>
        <source>This system lets other programs take them; no program can prevent it.</source>
        <translation>Dette systemet lar andre programmer ta dem. Ikke noe program kan hindre det.</translation>
    </message>
</context>
<context>
    <name>LookBackView</name>
    <message>
        <source>Look back</source>
        <translation>Se tilbake</translation>
    </message>
    <message>
        <source>Show on Today what I wrote on this day in earlier years</source>
        <translation>Vis på I dag hva jeg skrev denne dagen tidligere år</translation>
    </message>
    <message>
        <source>What you wrote around this time before. Folded entries, and those you leave out of looking back, are never here.</source>
        <translation>Det du har skrevet rundt denne tiden før. Innlegg som er brettet sammen, og de du holder utenfor tilbakeblikk, er aldri her.</translation>
    </message>
    <message>
        <source>There is nothing from around this time before. That is all right; everything you wrote is still in the list.</source>
        <translation>Det er ingenting fra denne tiden før. Det gjør ingenting. Alt du har skrevet, står fortsatt i lista.</translation>
    </message>
    <message>
        <source>{ago}, {day}</source>
        <translation>{ago}, {day}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Open {title}, {day}</source>
        <translation>Åpne {title}, {day}</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>For en uke siden</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>For en måned siden</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>For tre måneder siden</translation>
    </message>
    <message>
        <source>Half a year ago</source>
        <translation>For et halvt år siden</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>For et år siden</translation>
    </message>
    <message>
        <source>{number} years ago</source>
        <translation>For {number} år siden</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Sample of the text</source>
        <translation>Prøve på teksten</translation>
    </message>
    <message>
        <source>A walk after breakfast, slowly. Il1, O0, rn and m can be told apart, and &lt;i&gt;what was meant&lt;/i&gt; is seen at a glance.</source>
        <translation>En tur etter frokost, sakte. Il1, O0, rn og m kan skilles fra hverandre, og &lt;i&gt;det som var ment&lt;/i&gt; ses med en gang.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Slik ser det ut</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Høy kontrast, lyst</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Høy kontrast, mørkt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Smal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Bred</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Svært bred</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Letters to read in</source>
        <translation>Leseskrift</translation>
    </message>
    <message>
        <source>Height of a line</source>
        <translation>Linjehøyde</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Sidebredde</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Session Journal</source>
        <translation>Session Journal</translation>
    </message>
    <message>
        <source>Your last words could not be saved yet. If you leave now, they are lost.</source>
        <translation>De siste ordene dine er ikke lagret ennå. Går du nå, er de borte.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Gå uten dem</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
</context>
<context>
    <name>MarkdownCommands</name>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Punktliste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerert liste</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>Avkrysningsbokser</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Text of the entry</source>
        <translation>Teksten i innlegget</translation>
    </message>
    <message>
        <source>Markdown. Tab indents a list item; Ctrl+Tab leaves the text.</source>
        <translation>Markdown. Tab rykker inn et listepunkt, Ctrl+Tab går ut av teksten.</translation>
    </message>
    <message>
        <source>Write what comes. It is kept as you write.</source>
        <translation>Skriv det som kommer. Det blir tatt vare på mens du skriver.</translation>
    </message>
</context>
<context>
    <name>MarkedDays</name>
    <message>
        <source>Marked days</source>
        <translation>Merkede dager</translation>
    </message>
    <message>
        <source>No session and no event of your own in this time.</source>
        <translation>Ingen økt og ingen egen hendelse i denne tiden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the event {0}</source>
        <translation>Fjern hendelsen {0}</translation>
    </message>
</context>
<context>
    <name>MeasureAbout</name>
    <message>
        <source>About this questionnaire</source>
        <translation>Om dette skjemaet</translation>
    </message>
    <message>
        <source>{authors} ({year}). {title}. {published}. {place} ({kind})</source>
        <translation>{authors} ({year}). {title}. {published}. {place} ({kind})</translation>
    </message>
    <message>
        <source>Close what is said about this questionnaire</source>
        <translation>Lukk det som står om skjemaet</translation>
    </message>
</context>
<context>
    <name>MeasureChart</name>
    <message>
        <source>Totals over time</source>
        <translation>Summer over tid</translation>
    </message>
</context>
<context>
    <name>MeasureDeleting</name>
    <message>
        <source>Deleted.</source>
        <translation>Slettet.</translation>
    </message>
</context>
<context>
    <name>MeasureEnd</name>
    <message>
        <source>That was the last question.</source>
        <translation>Det var det siste spørsmålet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Once you finish, the answers stay as they are.</source>
        <translation>Når du har fullført, blir svarene stående som de er.</translation>
    </message>
    <message>
        <source>These have no answer. That is fine; you can also go back to them.</source>
        <translation>Disse har ikke svar. Det er helt greit. Du kan også gå tilbake til dem.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Alle spørsmålene har et svar.</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Spørsmål {0}</translation>
    </message>
</context>
<context>
    <name>MeasureExport</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>{0}: Export</source>
        <translation>{0}: eksporter</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Åpner en meny</translation>
    </message>
    <message>
        <source>Shaded: less than {0} points from the first</source>
        <translation>Skyggelagt: mindre enn {0} poeng fra det første</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>That result is no longer in the journal.</source>
        <translation>Det resultatet er ikke lenger i dagboka.</translation>
    </message>
</context>
<context>
    <name>MeasureQuestion</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Hopp over dette</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>This one is not counted.</source>
        <translation>Dette regnes ikke med.</translation>
    </message>
</context>
<context>
    <name>MeasureResult</name>
    <message>
        <source>Back to mood</source>
        <translation>Tilbake til humør</translation>
    </message>
    <message>
        <source>Delete this result</source>
        <translation>Slett dette resultatet</translation>
    </message>
    <message>
        <source>{name} · {day}</source>
        <translation>{name} · {day}</translation>
    </message>
    <message>
        <source>a question was skipped</source>
        <translation>et spørsmål ble hoppet over</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Not counted: {question} {answer}.</source>
        <translation>Ikke regnet med: {question} {answer}.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppet over</translation>
    </message>
    <message>
        <source>Beside earlier ones</source>
        <translation>Ved siden av tidligere</translation>
    </message>
    <message>
        <source>A question was skipped one of these times, so that points may come from that.</source>
        <translation>Et spørsmål ble hoppet over en av disse gangene, så poengforskjeller kan komme av det.</translation>
    </message>
</context>
<context>
    <name>MeasureResults</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Since the one before</source>
        <translation>Siden forrige</translation>
    </message>
    <message>
        <source>Skipped questions</source>
        <translation>Spørsmål som er hoppet over</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>Sources</source>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>{0}: Sources</source>
        <translation>{0}: kilder</translation>
    </message>
    <message>
        <source>Not taken yet. There is no right time for it.</source>
        <translation>Ikke fylt ut ennå. Det finnes ikke noe riktig tidspunkt.</translation>
    </message>
    <message>
        <source>On {0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>The shaded band is less than {0} points from the first result: within ordinary variation.</source>
        <translation>Det skyggelagte båndet er mindre enn {0} poeng fra det første resultatet: innenfor vanlig variasjon.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Fyll ut</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Hide results</source>
        <translation>Skjul resultater</translation>
    </message>
</context>
<context>
    <name>MeasureSheet</name>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
</context>
<context>
    <name>MeasureStart</name>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Delete what I began</source>
        <translation>Slett det jeg begynte på</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>{name} · {recall}</source>
        <translation>{name} · {recall}</translation>
    </message>
    <message>
        <source>Some questions name hard things. Any of them can be skipped, and you can stop whenever you like. Every answer is saved at once, in this journal and nowhere else.</source>
        <translation>Noen av spørsmålene nevner vonde ting. Alle kan hoppes over, og du kan stoppe når du vil. Hvert svar lagres med en gang, i denne dagboka og ingen andre steder.</translation>
    </message>
</context>
<context>
    <name>MeasureTable</name>
    <message>
        <source>Results, newest first</source>
        <translation>Resultater, de nyeste først</translation>
    </message>
</context>
<context>
    <name>MeasureTaking</name>
    <message>
        <source>How far you are</source>
        <translation>Hvor langt du er kommet</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Alt på én side</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Fullfør senere</translation>
    </message>
    <message>
        <source>Delete these answers</source>
        <translation>Slett disse svarene</translation>
    </message>
    <message>
        <source>{name} · {recall}</source>
        <translation>{name} · {recall}</translation>
    </message>
    <message>
        <source>You can stop whenever you like; nothing is sent anywhere. This is not a diagnosis. A number key answers and goes on, Backspace goes back.</source>
        <translation>Du kan stoppe når du vil, og ingenting sendes noe sted. Dette er ingen diagnose. En talltast svarer og går videre, tilbaketasten går tilbake.</translation>
    </message>
    <message>
        <source>You do not need to think of the event itself. You can stop whenever you like; nothing is sent anywhere. This is not a diagnosis. A number key answers and goes on, Backspace goes back.</source>
        <translation>Du trenger ikke å tenke på selve hendelsen. Du kan stoppe når du vil, og ingenting sendes noe sted. Dette er ingen diagnose. En talltast svarer og går videre, tilbaketasten går tilbake.</translation>
    </message>
    <message>
        <source>{0} of {1} answered · saved as you go</source>
        <translation>{0} av {1} besvart · lagres underveis</translation>
    </message>
    <message>
        <source>{0} of {1} · saved as you go</source>
        <translation>{0} av {1} · lagres underveis</translation>
    </message>
    <message>
        <source>One question a page</source>
        <translation>Ett spørsmål per side</translation>
    </message>
</context>
<context>
    <name>MeasureTold</name>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>No total</source>
        <translation>Ingen sum</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} av {1}</translation>
    </message>
    <message>
        <source>The same total as on {1}.</source>
        <translation>Samme sum som {1}.</translation>
    </message>
    <message>
        <source>1 point higher than on {1}.</source>
        <translation>1 poeng høyere enn {1}.</translation>
    </message>
    <message>
        <source>1 point lower than on {1}.</source>
        <translation>1 poeng lavere enn {1}.</translation>
    </message>
    <message>
        <source>{0} points higher than on {1}.</source>
        <translation>{0} poeng høyere enn {1}.</translation>
    </message>
    <message>
        <source>{0} points lower than on {1}.</source>
        <translation>{0} poeng lavere enn {1}.</translation>
    </message>
    <message>
        <source>You skipped every question, so there is no total.</source>
        <translation>Du hoppet over alle spørsmålene, så det er ingen sum.</translation>
    </message>
    <message>
        <source>You skipped these questions: {0}. With more than {1} skipped there is no total: it would say too little.</source>
        <translation>Du hoppet over disse spørsmålene: {0}. Når mer enn {1} er hoppet over, er det ingen sum: Den ville sagt for lite.</translation>
    </message>
    <message>
        <source>You skipped question {0}. The total is the sum of what you answered; nothing is put in its place.</source>
        <translation>Du hoppet over spørsmål {0}. Summen er av det du svarte på. Ingenting er satt inn i stedet.</translation>
    </message>
    <message>
        <source>You skipped questions {0}. The total is the sum of what you answered; nothing is put in their place.</source>
        <translation>Du hoppet over spørsmålene {0}. Summen er av det du svarte på. Ingenting er satt inn i stedet.</translation>
    </message>
    <message>
        <source>{0}, from {1} to {2}, oldest first.</source>
        <translation>{0}, fra {1} til {2}, de eldste først.</translation>
    </message>
    <message>
        <source>{0}: {1}.</source>
        <translation>{0}: {1}.</translation>
    </message>
    <message>
        <source>You began this on {0}. Answered so far: {1} of {2}.</source>
        <translation>Du begynte på dette {0}. Besvart så langt: {1} av {2}.</translation>
    </message>
</context>
<context>
    <name>MeasuresCard</name>
    <message>
        <source>Published forms, for when you and your therapist find one useful. A total is not a diagnosis.</source>
        <translation>Publiserte skjemaer, for når du og terapeuten din har nytte av et. En sum er ingen diagnose.</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Skjemaer</translation>
    </message>
</context>
<context>
    <name>MoodCard</name>
    <message>
        <source>Distress</source>
        <translation>Uro</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Søvn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Your mood day by day</source>
        <translation>Humøret ditt dag for dag</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Legg til en hendelse …</translation>
    </message>
    <message>
        <source>Hide charts</source>
        <translation>Skjul diagrammer</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Vis diagrammer</translation>
    </message>
    <message>
        <source>Also show: {0}</source>
        <translation>Vis også: {0}</translation>
    </message>
    <message>
        <source>Arrow keys walk, + and − zoom.</source>
        <translation>Piltastene går bortover, + og − zoomer.</translation>
    </message>
    <message>
        <source>Point at a day to read it; dragging moves along.</source>
        <translation>Pek på en dag for å lese den, dra for å flytte bortover.</translation>
    </message>
    <message>
        <source>your mood over time</source>
        <translation>humøret ditt over tid</translation>
    </message>
</context>
<context>
    <name>MoodChart</name>
    <message>
        <source>Your mood over time</source>
        <translation>Humøret ditt over tid</translation>
    </message>
</context>
<context>
    <name>MoodDay</name>
    <message>
        <source>Removed.</source>
        <translation>Fjernet.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Slettet.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Endret.</translation>
    </message>
</context>
<context>
    <name>MoodDays</name>
    <message>
        <source>Feeling</source>
        <translation>Følelse</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Innsjekker</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Uro</translation>
    </message>
    <message>
        <source>Hours asleep</source>
        <translation>Timer søvn</translation>
    </message>
    <message>
        <source>Feeling (7 days)</source>
        <translation>Følelse (7 dager)</translation>
    </message>
    <message>
        <source>Energy (7 days)</source>
        <translation>Energi (7 dager)</translation>
    </message>
</context>
<context>
    <name>MoodExports</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Åpner en meny</translation>
    </message>
    <message>
        <source>Mood over time</source>
        <translation>Humør over tid</translation>
    </message>
    <message>
        <source>The year in squares</source>
        <translation>Året i ruter</translation>
    </message>
    <message>
        <source>Around each session</source>
        <translation>Rundt hver økt</translation>
    </message>
</context>
<context>
    <name>MoodLegend</name>
    <message>
        <source>— Feeling (7-day mean)</source>
        <translation>— Følelse (snitt over 7 dager)</translation>
    </message>
    <message>
        <source>- - Energy (7-day mean)</source>
        <translation>- - Energi (snitt over 7 dager)</translation>
    </message>
    <message>
        <source>··· Distress (right: 0 to 10)</source>
        <translation>··· Uro (til høyre: 0 til 10)</translation>
    </message>
    <message>
        <source>— · Sleep (right: 0 to {0} hours)</source>
        <translation>— · Søvn (til høyre: 0 til {0} timer)</translation>
    </message>
    <message>
        <source>• each check-in</source>
        <translation>• hver innsjekk</translation>
    </message>
</context>
<context>
    <name>MoodLine</name>
    <message>
        <source>Your mood as a line</source>
        <translation>Humøret ditt som en linje</translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message>
        <source>Check in now</source>
        <translation>Sjekk inn nå</translation>
    </message>
    <message>
        <source>There is no check-in in this time.</source>
        <translation>Det er ingen innsjekk i denne tiden.</translation>
    </message>
    <message>
        <source>You chose no words in this time. That is fine.</source>
        <translation>Du valgte ingen ord i denne tiden. Det er helt greit.</translation>
    </message>
    <message>
        <source>Your words in this time: {0}</source>
        <translation>Ordene dine i denne tiden: {0}</translation>
    </message>
    <message>
        <source>Mood over time</source>
        <translation>Humør over tid</translation>
    </message>
    <message>
        <source>When you check in, how you felt can be seen here over time.</source>
        <translation>Når du sjekker inn, kan du se her hvordan du har hatt det over tid.</translation>
    </message>
</context>
<context>
    <name>MoodRanges</name>
    <message>
        <source>Back to 2 weeks</source>
        <translation>Tilbake til 2 uker</translation>
    </message>
    <message>
        <source>Back to a month</source>
        <translation>Tilbake til en måned</translation>
    </message>
    <message>
        <source>Back to 4 months</source>
        <translation>Tilbake til 4 måneder</translation>
    </message>
    <message>
        <source>Back to a year</source>
        <translation>Tilbake til et år</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Tilbake til alt</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 uker</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>4 months</source>
        <translation>4 måneder</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alt</translation>
    </message>
</context>
<context>
    <name>MoodTold</name>
    <message>
        <source>Session {0}</source>
        <translation>Økt {0}</translation>
    </message>
    <message>
        <source>1 check-in in {0} days</source>
        <translation>1 innsjekk på {0} dager</translation>
    </message>
    <message>
        <source>{0} check-ins on {1} of {2} days</source>
        <translation>{0} innsjekker på {1} av {2} dager</translation>
    </message>
    <message>
        <source>{0} to {1}: {2}.</source>
        <translation>{0} til {1}: {2}.</translation>
    </message>
    <message>
        <source>The 7-day mean of feeling lies between {0} and {1}; at the end it is {2}.</source>
        <translation>Følelse, snitt over 7 dager, ligger mellom {0} og {1}, og er {2} til slutt.</translation>
    </message>
    <message>
        <source>{0} days, {1} of them with a check-in: {2} pleasant, {3} unpleasant, {4} between.</source>
        <translation>{0} dager, {1} av dem med innsjekk: {2} gode, {3} tunge, {4} midt imellom.</translation>
    </message>
    <message>
        <source>{0}: no check-in.</source>
        <translation>{0}: ingen innsjekk.</translation>
    </message>
    <message>
        <source>{0}: feeling {1}, energy {2}; check-ins: {3}.</source>
        <translation>{0}: følelse {1}, energi {2}, innsjekker: {3}.</translation>
    </message>
    <message>
        <source>Distress {0} of 10.</source>
        <translation>Uro {0} av 10.</translation>
    </message>
    <message>
        <source>Hours asleep: {0}.</source>
        <translation>Timer søvn: {0}.</translation>
    </message>
    <message>
        <source>7-day means: feeling {0}, energy {1}.</source>
        <translation>Snitt over 7 dager: følelse {0}, energi {1}.</translation>
    </message>
    <message>
        <source>Event: {0}.</source>
        <translation>Hendelse: {0}.</translation>
    </message>
    <message>
        <source>Session {0}.</source>
        <translation>Økt {0}.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Strength of the password</source>
        <translation>Hvor sterkt passordet er</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Det samme en gang til</translation>
    </message>
    <message>
        <source>Please use at least {count} characters.</source>
        <translation>Bruk minst {count} tegn.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De to passordene er ikke like.</translation>
    </message>
    <message>
        <source>Four or five unrelated words are strong and easy to keep.</source>
        <translation>Fire eller fem ord uten sammenheng er sterkt og lett å huske.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>Minst {count} tegn.</translation>
    </message>
    <message>
        <source>Strong: guessing it would take very long.</source>
        <translation>Sterkt: Det ville tatt svært lang tid å gjette det.</translation>
    </message>
    <message>
        <source>Fair: it resists someone who guesses, not a laboratory.</source>
        <translation>Greit: Det står imot en som gjetter, men ikke et laboratorium.</translation>
    </message>
    <message>
        <source>Easy to guess for someone who tries. You can still use it; a few more words would make it strong.</source>
        <translation>Lett å gjette for en som prøver. Du kan bruke det likevel. Noen ord til ville gjort det sterkt.</translation>
    </message>
</context>
<context>
    <name>NewPhrase</name>
    <message>
        <source>A new recovery phrase</source>
        <translation>En ny gjenopprettingsfrase</translation>
    </message>
    <message>
        <source>For when someone may have seen the old one. The journal is encrypted anew, and the old phrase opens nothing but earlier backups.</source>
        <translation>Til når noen kan ha sett den gamle. Dagboka krypteres på nytt, og den gamle frasen åpner bare tidligere sikkerhetskopier.</translation>
    </message>
    <message>
        <source>Make a new phrase</source>
        <translation>Lag en ny frase</translation>
    </message>
    <message>
        <source>Write these words on paper. They are not shown again.</source>
        <translation>Skriv disse ordene på papir. De vises ikke igjen.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this away</source>
        <translation>Legg dette bort</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>{need}: {number}</source>
        <translation>{need}: {number}</translation>
    </message>
    <message>
        <source>{name}, {hours}</source>
        <translation>{name}, {hours}</translation>
    </message>
</context>
<context>
    <name>NumberScale</name>
    <message>
        <source>Clear</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>OpenJournal</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humør</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guider</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>OpenToAll</name>
    <message>
        <source>Read the guides</source>
        <translation>Les guidene</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
</context>
<context>
    <name>OptionalNumber</name>
    <message>
        <source>not said</source>
        <translation>ikke oppgitt</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to, or do</source>
        <translation>Gå til, eller gjør</translation>
    </message>
    <message>
        <source>Go to a page, or do something</source>
        <translation>Gå til en side, eller gjør noe</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Ingenting har disse bokstavene.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som ble funnet</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Session reflection</source>
        <translation>Tanker etter økten</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrering</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humør</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>Lines are the means of seven days, from check-ins on a pad that is not a tested questionnaire. A gap means that nothing was noted.</source>
        <translation>Linjene er snitt over sju dager, fra innsjekker i en rute som ikke er et utprøvd skjema. Et hull betyr at ingenting ble notert.</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Følelse</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>behagelig</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>midt imellom</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>ubehagelig</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Økt {number}</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Innsjekker</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Uro</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
    <message>
        <source>The grey band is ordinary variation around the first total: less than {points} points. A total is not a diagnosis.</source>
        <translation>Det grå båndet er vanlig variasjon rundt den første summen: mindre enn {points} poeng. En sum er ingen diagnose.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
</context>
<context>
    <name>PhraseCard</name>
    <message>
        <source>Recovery phrase</source>
        <translation>Gjenopprettingsfrase</translation>
    </message>
</context>
<context>
    <name>PhraseCheck</name>
    <message>
        <source>Word {number}</source>
        <translation>Ord {number}</translation>
    </message>
    <message>
        <source>That is not what the phrase says. Look once more, at leisure.</source>
        <translation>Det står noe annet i frasen. Se en gang til, i ro og mak.</translation>
    </message>
</context>
<context>
    <name>PhraseSheet</name>
    <message>
        <source>Say on the page what the words are for</source>
        <translation>Skriv på siden hva ordene er til</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save to print elsewhere…</source>
        <translation>Lagre for å skrive ut et annet sted …</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Printed. Check the words against the paper.</source>
        <translation>Skrevet ut. Sjekk ordene mot papiret.</translation>
    </message>
    <message>
        <source>Whoever has this page and a copy of the journal can read all of it. Print it, and delete the file then.</source>
        <translation>Den som har denne siden og en kopi av dagboka, kan lese alt. Skriv den ut, og slett fila etterpå.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Velg hvor</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Saved as {0}. Delete it once it is printed.</source>
        <translation>Lagret som {0}. Slett fila når den er skrevet ut.</translation>
    </message>
    <message>
        <source>Keep this page where only you look. Nobody can make it again.</source>
        <translation>Ha denne siden et sted der bare du ser. Ingen kan lage den på nytt.</translation>
    </message>
    <message>
        <source>These 24 words open the journal on my computer if I forget the password. In the program: Use recovery phrase.</source>
        <translation>Disse 24 ordene åpner dagboka på maskinen min hvis jeg glemmer passordet. I programmet: Bruk gjenopprettingsfrasen.</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 ord</translation>
    </message>
    <message>
        <source>Session Journal</source>
        <translation>Session Journal</translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Belongs to</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translation>Ingen time</translation>
    </message>
</context>
<context>
    <name>PlanAtHand</name>
    <message>
        <source>My plan</source>
        <translation>Kriseplanen min</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Keep doing</source>
        <translation>Hold fast ved</translation>
    </message>
</context>
<context>
    <name>PracticeRows</name>
    <message>
        <source>{0} times this week</source>
        <translation>{0} ganger denne uka</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>{0}</translation>
    </message>
</context>
<context>
    <name>PracticesCard</name>
    <message>
        <source>Add something to keep doing</source>
        <translation>Legg til noe å holde fast ved</translation>
    </message>
    <message>
        <source>Add something small to keep doing</source>
        <translation>Legg til noe lite å holde fast ved</translation>
    </message>
    <message>
        <source>What you let go</source>
        <translation>Det du har lagt fra deg</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>Take up again: {0}</source>
        <translation>Ta opp igjen: {0}</translation>
    </message>
    <message>
        <source>Let go. What you marked stays.</source>
        <translation>Lagt fra deg. Det du har merket av, er her fortsatt.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy and safety of your words</source>
        <translation>Personvern og trygghet for ordene dine</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong in the program. What you wrote is saved as the window says.</source>
        <translation>Noe gikk galt i programmet. Det du skrev, er lagret slik vinduet sier.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>Stopp: {what}</translation>
    </message>
</context>
<context>
    <name>PuttingAway</name>
    <message>
        <source>Moved to the trash.</source>
        <translation>Flyttet til papirkurven.</translation>
    </message>
</context>
<context>
    <name>QuestionOfDay</name>
    <message>
        <source>A question for today</source>
        <translation>Et spørsmål for i dag</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Et annet</translation>
    </message>
    <message>
        <source>Write about something else</source>
        <translation>Skriv om noe annet</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>The question</source>
        <translation>Spørsmålet</translation>
    </message>
    <message>
        <source>More for this question</source>
        <translation>Mer for dette spørsmålet</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Formuler om</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>More for the question {0}</source>
        <translation>Mer for spørsmålet {0}</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Add a question</source>
        <translation>Legg til et spørsmål</translation>
    </message>
    <message>
        <source>Add a question, or press Ctrl J on any sentence you wrote</source>
        <translation>Legg til et spørsmål, eller trykk Ctrl J på en setning du har skrevet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print the questions</source>
        <translation>Skriv ut spørsmålene</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Slettet.</translation>
    </message>
    <message>
        <source>Bring to your next appointment</source>
        <translation>Ta med til neste time</translation>
    </message>
    <message>
        <source>Bring to {0}</source>
        <translation>Ta med til {0}</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} spørsmål</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 spørsmål</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hjelp nå</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Session Journal</source>
        <translation>Session Journal</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file…</source>
        <translation>Velg en annen fil …</translation>
    </message>
    <message>
        <source>Use recovery phrase</source>
        <translation>Bruk gjenopprettingsfrasen</translation>
    </message>
    <message>
        <source>Open and check it</source>
        <translation>Åpne og sjekk den</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>La alt være som det er</translation>
    </message>
    <message>
        <source>Put it in the place of the journal</source>
        <translation>Sett den i stedet for dagboka</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Gjenopprett fra sikkerhetskopi</translation>
    </message>
    <message>
        <source>The newest backup that opens and is whole</source>
        <translation>Den nyeste sikkerhetskopien som lar seg åpne og er hel</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Bruk passordet</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sjekker sikkerhetskopien</translation>
    </message>
    <message>
        <source>It opens, and everything in it checked out: {entries} and {check_ins}.</source>
        <translation>Den åpnes, og alt i den er i orden: {entries} og {check_ins}.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 innlegg</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} innlegg</translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 innsjekk</translation>
    </message>
    <message>
        <source>{count} check-ins</source>
        <translation>{count} innsjekker</translation>
    </message>
    <message>
        <source>The newest entry is about {day}.</source>
        <translation>Det nyeste innlegget er fra {day}.</translation>
    </message>
    <message>
        <source>Putting it in place</source>
        <translation>Setter den på plass</translation>
    </message>
    <message>
        <source>The backup is in place. The journal of before is kept in {0}.</source>
        <translation>Sikkerhetskopien er på plass. Dagboka fra før ligger i {0}.</translation>
    </message>
    <message>
        <source>The password of that time</source>
        <translation>Passordet fra den gangen</translation>
    </message>
    <message>
        <source>The 24 words of that time</source>
        <translation>De 24 ordene fra den gangen</translation>
    </message>
    <message>
        <source>Nothing is replaced before it is opened and checked.</source>
        <translation>Ingenting byttes ut før den er åpnet og sjekket.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Gå tilbake til en sikkerhetskopi</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Saving…</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show the password</source>
        <translation>Vis passordet</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Skjul passordet</translation>
    </message>
</context>
<context>
    <name>SeenTogetherCard</name>
    <message>
        <source>A day is pleasant from a mean of +1 on, unpleasant from −1 down. Listed is what was there on {0} of these days or more, where the shares differ by a quarter or more. Seen together does not say why, and some of it comes about by chance.</source>
        <translation>En dag regnes som god fra et snitt på +1 og oppover, og som tung fra −1 og nedover. Her står det som fantes på minst {0} av disse dagene, der andelene skiller seg med en firedel eller mer. At noe opptrer sammen, sier ikke hvorfor, og noe av det er tilfeldig.</translation>
    </message>
    <message>
        <source>Seen together</source>
        <translation>Sett sammen</translation>
    </message>
    <message>
        <source>Nothing stands out in this time.</source>
        <translation>Ingenting skiller seg ut i denne tiden.</translation>
    </message>
    <message>
        <source>More often there on pleasant days</source>
        <translation>Oftere på gode dager</translation>
    </message>
    <message>
        <source>More often there on unpleasant days</source>
        <translation>Oftere på tunge dager</translation>
    </message>
    <message>
        <source>{0}: on {1} of {2} pleasant days, {3} of {4} unpleasant</source>
        <translation>{0}: på {1} av {2} gode dager, {3} av {4} tunge</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Du skrev</translation>
    </message>
    <message>
        <source>This needs {0} pleasant and {0} unpleasant days. In this time there are {1} and {2}.</source>
        <translation>Dette trenger {0} gode og {0} tunge dager. I denne tiden er det {1} og {2}.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>A change of the recovery phrase had been interrupted and is now completed. The earlier phrase is void: write down the new one.</source>
        <translation>Et bytte av gjenopprettingsfrase var blitt avbrutt og er nå fullført. Den forrige frasen gjelder ikke lenger: Skriv ned den nye.</translation>
    </message>
    <message>
        <source>A check-in cannot be in the future.</source>
        <translation>En innsjekk kan ikke ligge fram i tid.</translation>
    </message>
    <message>
        <source>A citation in a guide has no source.</source>
        <translation>En henvisning i en guide mangler kilde.</translation>
    </message>
    <message>
        <source>A copy of the journal could not be verified; it was thrown away.</source>
        <translation>En kopi av dagboka lot seg ikke bekrefte og ble kastet.</translation>
    </message>
    <message>
        <source>A course has 0 to 60 appointments of each phase.</source>
        <translation>Et forløp har 0 til 60 timer i hver fase.</translation>
    </message>
    <message>
        <source>A course is named in one line of at most {most} characters.</source>
        <translation>Et forløp har et navn på én linje med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A file holds YAML that no journal needs, or that is damaged; nothing was brought in.</source>
        <translation>En fil inneholder YAML som ingen dagbok trenger, eller som er skadet. Ingenting ble hentet inn.</translation>
    </message>
    <message>
        <source>A guide begins with its front matter between +++ (line 1).</source>
        <translation>En guide begynner med opplysningene om den mellom +++ (linje 1).</translation>
    </message>
    <message>
        <source>A guide is named in one line of at most {most} characters.</source>
        <translation>En guide har et navn på én linje med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A heading of a guide is counted from 0.</source>
        <translation>Overskriftene i en guide telles fra 0.</translation>
    </message>
    <message>
        <source>A line of the plan is written in one line of at most {most} characters.</source>
        <translation>En linje i planen er på én linje med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A number that is little more than a guess is no help.</source>
        <translation>Et nummer som er lite mer enn en gjetning, er ingen hjelp.</translation>
    </message>
    <message>
        <source>A part of the plan has at most {most} lines.</source>
        <translation>En del av planen har høyst {most} linjer.</translation>
    </message>
    <message>
        <source>A password has at least {fewest} characters.</source>
        <translation>Et passord har minst {fewest} tegn.</translation>
    </message>
    <message>
        <source>A place in a guide is a number from 0 to 1.</source>
        <translation>Et sted i en guide er et tall fra 0 til 1.</translation>
    </message>
    <message>
        <source>A practice is marked today or on a day before.</source>
        <translation>En vane merkes av i dag eller på en tidligere dag.</translation>
    </message>
    <message>
        <source>A practice is written in one line of at most {most} characters.</source>
        <translation>En vane er på én linje med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A question has 1 to {most} characters.</source>
        <translation>Et spørsmål har 1 til {most} tegn.</translation>
    </message>
    <message>
        <source>A questionnaire cannot be of the future.</source>
        <translation>Et skjema kan ikke være fra fram i tid.</translation>
    </message>
    <message>
        <source>A recovery phrase has {count} words; these are {typed}.</source>
        <translation>En gjenopprettingsfrase har {count} ord. Her er det {typed}.</translation>
    </message>
    <message>
        <source>A restore had been interrupted and is now completed. The journal as it was before is kept in {folder}.</source>
        <translation>En gjenoppretting var blitt avbrutt og er nå fullført. Dagboka slik den var før, ligger i {folder}.</translation>
    </message>
    <message>
        <source>A setting is named in one line of at most {most} characters.</source>
        <translation>En innstilling har et navn på én linje med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A shape is three whole numbers: preparation, session, integration.</source>
        <translation>En form er tre hele tall: forberedelse, økt, integrering.</translation>
    </message>
    <message>
        <source>A tag is one line of at most {most} characters.</source>
        <translation>Et stikkord er på én linje med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A tag that is too long stands at the end of the text</source>
        <translation>Et stikkord som er for langt, står til slutt i teksten</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>En mal trenger et navn.</translation>
    </message>
    <message>
        <source>A time needs its time zone.</source>
        <translation>Et klokkeslett trenger tidssonen sin.</translation>
    </message>
    <message>
        <source>A time zone must be whole minutes from UTC.</source>
        <translation>En tidssone må være hele minutter fra UTC.</translation>
    </message>
    <message>
        <source>A title can have at most {most} characters.</source>
        <translation>En tittel kan ha høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A title is one line.</source>
        <translation>En tittel er på én linje.</translation>
    </message>
    <message>
        <source>A title that is too long stands in full at the beginning of the text</source>
        <translation>En tittel som er for lang, står i sin helhet først i teksten</translation>
    </message>
    <message>
        <source>A total is the sum of the answers; it is no diagnosis.</source>
        <translation>En sum er svarene lagt sammen. Den er ingen diagnose.</translation>
    </message>
    <message>
        <source>About the backup at the last lock: {told}</source>
        <translation>Om sikkerhetskopien ved forrige låsing: {told}</translation>
    </message>
    <message>
        <source>Afterflow (table of comma-separated values)</source>
        <translation>Afterflow (tabell med kommaskilte verdier)</translation>
    </message>
    <message>
        <source>An answer is one of {values}, or {skipped} to skip it.</source>
        <translation>Et svar er ett av {values}, eller {skipped} for å hoppe over.</translation>
    </message>
    <message>
        <source>An answer to {measure} is a whole number from {first} to {last}.</source>
        <translation>Et svar på {measure} er et helt tall fra {first} til {last}.</translation>
    </message>
    <message>
        <source>An appointment is held today or before.</source>
        <translation>En time holdes i dag eller før.</translation>
    </message>
    <message>
        <source>An appointment is named in one line of at most {most} characters.</source>
        <translation>En time har et navn på én linje med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>An appointment that was held needs its day.</source>
        <translation>En time som ble holdt, trenger dagen sin.</translation>
    </message>
    <message>
        <source>An event is named in one line of at most {most} characters.</source>
        <translation>En hendelse har et navn på én linje med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>An export of this program (JSON)</source>
        <translation>En eksport fra dette programmet (JSON)</translation>
    </message>
    <message>
        <source>An instant must be given in UTC.</source>
        <translation>Et tidspunkt må oppgis i UTC.</translation>
    </message>
    <message>
        <source>An intention belongs to a session.</source>
        <translation>En intensjon hører til en økt.</translation>
    </message>
    <message>
        <source>An intention has at most {most} characters.</source>
        <translation>En intensjon har høyst {most} tegn.</translation>
    </message>
    <message>
        <source>Characters that no journal can hold were taken out</source>
        <translation>Tegn som ingen dagbok kan romme, ble tatt ut</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Innsjekker</translation>
    </message>
    <message>
        <source>Choose a folder outside the journal, best on another disk.</source>
        <translation>Velg en mappe utenfor dagboka, helst på en annen disk.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Day One (JSON)</source>
        <translation>Day One (JSON)</translation>
    </message>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One (ren tekst)</translation>
    </message>
    <message>
        <source>Day One Classic (folder of entries)</source>
        <translation>Day One Classic (mappe med innlegg)</translation>
    </message>
    <message>
        <source>Daylio (backup, .daylio)</source>
        <translation>Daylio (sikkerhetskopi, .daylio)</translation>
    </message>
    <message>
        <source>Daylio (table of comma-separated values)</source>
        <translation>Daylio (tabell med kommaskilte verdier)</translation>
    </message>
    <message>
        <source>Diarium (JSON, or a zip or folder with it)</source>
        <translation>Diarium (JSON, eller en zip eller mappe med det)</translation>
    </message>
    <message>
        <source>Diarium (its database, diary.db)</source>
        <translation>Diarium (databasen, diary.db)</translation>
    </message>
    <message>
        <source>Diarium had not finished writing this file: for what was written last, close Diarium and bring it in again.</source>
        <translation>Diarium var ikke ferdig med å skrive denne fila. For å få med det siste: Lukk Diarium, og hent den inn på nytt.</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>diskkvoten er brukt opp</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Uro</translation>
    </message>
    <message>
        <source>Distress is a number from 0 to 10.</source>
        <translation>Uro er et tall fra 0 til 10.</translation>
    </message>
    <message>
        <source>Distress is a whole number from 0 to 10.</source>
        <translation>Uro er et helt tall fra 0 til 10.</translation>
    </message>
    <message>
        <source>Each entry is a text file in the folder of its year. Between the lines of
--- stand its day, title and tags; below them is the text, in Markdown.
check-ins.csv and the files of questionnaires open in any spreadsheet.
Entries in the trash and earlier versions are not here; the JSON export
of everything has them.</source>
        <translation>Hvert innlegg er en tekstfil i mappa for sitt år. Mellom linjene med
--- står dag, tittel og stikkord. Under dem står teksten, i Markdown.
check-ins.csv og filene med skjemaer åpnes i alle regneark.
Innlegg i papirkurven og tidligere versjoner er ikke her. JSON-eksporten
av alt har dem.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Følelse</translation>
    </message>
    <message>
        <source>Feeling and energy from −5 to +5, distress from 0 to 10.</source>
        <translation>Følelse og energi fra −5 til +5, uro fra 0 til 10.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>fila finnes fra før</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>filnavnet er for langt</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fila er for stor</translation>
    </message>
    <message>
        <source>Folded, as it is hard to reread. Open it here.</source>
        <translation>Brettet sammen, fordi det er vondt å lese igjen. Åpne det her.</translation>
    </message>
    <message>
        <source>Front matter that could not be read stands in the text.</source>
        <translation>Innledende opplysninger som ikke kunne leses, står i teksten.</translation>
    </message>
    <message>
        <source>Hours asleep</source>
        <translation>Timer søvn</translation>
    </message>
    <message>
        <source>Hours asleep are a number from 0 to 24.</source>
        <translation>Timer søvn er et tall fra 0 til 24.</translation>
    </message>
    <message>
        <source>How upsetting a nightmare was is a whole number from 0 to 10.</source>
        <translation>Hvor opprivende et mareritt var, er et helt tall fra 0 til 10.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>feil ved lesing eller skriving</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrering</translation>
    </message>
    <message>
        <source>Integration note</source>
        <translation>Integreringsnotat</translation>
    </message>
    <message>
        <source>Intentions</source>
        <translation>Intensjoner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>It could not be repaired yet.</source>
        <translation>Den lot seg ikke reparere ennå.</translation>
    </message>
    <message>
        <source>It has been repaired.</source>
        <translation>Den er reparert.</translation>
    </message>
    <message>
        <source>It is not encrypted: anyone who comes across this folder can read it.
Delete it when you no longer need it, also from the recycle bin.</source>
        <translation>Den er ikke kryptert: Den som kommer over denne mappa, kan lese den.
Slett den når du ikke trenger den lenger, også fra papirkurven på maskinen.</translation>
    </message>
    <message>
        <source>It is opened by the password or the recovery phrase that were in use when it was made.</source>
        <translation>Den åpnes med passordet eller gjenopprettingsfrasen som gjaldt da den ble laget.</translation>
    </message>
    <message>
        <source>Joplin (JEX, or a RAW folder)</source>
        <translation>Joplin (JEX, eller en RAW-mappe)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagbok</translation>
    </message>
    <message>
        <source>Markdown or text files (folder, zip or one file)</source>
        <translation>Markdown- eller tekstfiler (mappe, zip eller én fil)</translation>
    </message>
    <message>
        <source>Mini Diary or Mini Diarium (JSON)</source>
        <translation>Mini Diary eller Mini Diarium (JSON)</translation>
    </message>
    <message>
        <source>My plan for hard times</source>
        <translation>Kriseplanen min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>det er ikke mer plass på disken</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>enheten finnes ikke</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fila eller mappa finnes ikke</translation>
    </message>
    <message>
        <source>None of the backups beside the journal opens with this.</source>
        <translation>Ingen av sikkerhetskopiene ved siden av dagboka åpnes med dette.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>det er ingen mappe</translation>
    </message>
    <message>
        <source>Not every file could be looked through: {reason}.</source>
        <translation>Ikke alle filene kunne gjennomsøkes: {reason}.</translation>
    </message>
    <message>
        <source>Not read: {reason}.</source>
        <translation>Ikke lest: {reason}.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Ikke lagret: Disken er full.</translation>
    </message>
    <message>
        <source>Not saved: the disk reports an error.</source>
        <translation>Ikke lagret: Disken melder om en feil.</translation>
    </message>
    <message>
        <source>Not saved: the journal&apos;s folder cannot be written to.</source>
        <translation>Ikke lagret: Det går ikke å skrive i dagbokmappa.</translation>
    </message>
    <message>
        <source>Not saved: there is a file or folder of that name already.</source>
        <translation>Ikke lagret: Det finnes alt en fil eller mappe med det navnet.</translation>
    </message>
    <message>
        <source>Not saved: {path} was removed, moved or replaced while the journal was open. Put it back, or open the journal again.</source>
        <translation>Ikke lagret: {path} ble fjernet, flyttet eller byttet ut mens dagboka var åpen. Legg den tilbake, eller åpne dagboka på nytt.</translation>
    </message>
    <message>
        <source>Not saved: {reason}.</source>
        <translation>Ikke lagret: {reason}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Only a nightmare can be upsetting.</source>
        <translation>Bare et mareritt kan være opprivende.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>det er ikke tillatt</translation>
    </message>
    <message>
        <source>Or: {told}</source>
        <translation>Eller: {told}</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-filer</translation>
    </message>
    <message>
        <source>People I can ask</source>
        <translation>Folk jeg kan spørre</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>ingen tilgang</translation>
    </message>
    <message>
        <source>Places and company</source>
        <translation>Steder og selskap</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Vaner</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Skjemaer</translation>
    </message>
    <message>
        <source>Questions for the next appointment</source>
        <translation>Spørsmål til neste time</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disken kan bare leses</translation>
    </message>
    <message>
        <source>RedNotebook (folder, or backup as a zip)</source>
        <translation>RedNotebook (mappe, eller sikkerhetskopi som zip)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Hjelpetjenester</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Økt</translation>
    </message>
    <message>
        <source>Session reflection</source>
        <translation>Tanker etter økten</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Hoppet over</translation>
    </message>
    <message>
        <source>Some encrypted pages are altered.</source>
        <translation>Noen krypterte sider er endret.</translation>
    </message>
    <message>
        <source>Some entries name no time zone that is known; their day is that of UTC, and may be one off.</source>
        <translation>Noen innlegg oppgir ingen kjent tidssone. Dagen deres er den i UTC, og kan være én feil.</translation>
    </message>
    <message>
        <source>Some files name no day; they stand on the day on which they were last changed.</source>
        <translation>Noen filer oppgir ingen dag. De står på dagen de sist ble endret.</translation>
    </message>
    <message>
        <source>Some parts refer to others that are not there.</source>
        <translation>Noen deler viser til andre som ikke finnes.</translation>
    </message>
    <message>
        <source>Some times could not be read: those check-ins stand at noon.</source>
        <translation>Noen klokkeslett kunne ikke leses: De innsjekkene står kl. 12.</translation>
    </message>
    <message>
        <source>Spelling cannot be checked on this computer.</source>
        <translation>Staving kan ikke sjekkes på denne maskinen.</translation>
    </message>
    <message>
        <source>Standard Notes (decrypted backup)</source>
        <translation>Standard Notes (dekryptert sikkerhetskopi)</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stoppet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Omgivelser</translation>
    </message>
    <message>
        <source>Tables hold check-ins and questionnaires, which can be chosen by their days only.</source>
        <translation>Tabeller inneholder innsjekker og skjemaer, og de kan bare velges etter dag.</translation>
    </message>
    <message>
        <source>That appointment is not in the journal.</source>
        <translation>Den timen er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That check-in is not in the journal.</source>
        <translation>Den innsjekken er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That course is not in the journal.</source>
        <translation>Det forløpet er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That date is out of range.</source>
        <translation>Den datoen er utenfor det som er mulig.</translation>
    </message>
    <message>
        <source>That does not open the backup {path}.</source>
        <translation>Det åpner ikke sikkerhetskopien {path}.</translation>
    </message>
    <message>
        <source>That entry is not in the journal.</source>
        <translation>Det innlegget er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That exercise is not in the journal.</source>
        <translation>Den øvelsen er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That import is not in the journal.</source>
        <translation>Den importen er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That password does not open this journal.</source>
        <translation>Det passordet åpner ikke denne dagboka.</translation>
    </message>
    <message>
        <source>That practice is not in the journal.</source>
        <translation>Den vanen er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That question is not in the journal.</source>
        <translation>Det spørsmålet er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That questionnaire is not in the journal.</source>
        <translation>Det skjemaet er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That recovery phrase does not open this journal.</source>
        <translation>Den gjenopprettingsfrasen åpner ikke denne dagboka.</translation>
    </message>
    <message>
        <source>That template is not in the journal.</source>
        <translation>Den malen er ikke i dagboka.</translation>
    </message>
    <message>
        <source>That version is not in the journal.</source>
        <translation>Den versjonen er ikke i dagboka.</translation>
    </message>
    <message>
        <source>The &quot;{key}&quot; of a guide is not what it should be (line {line}).</source>
        <translation>«{key}» i en guide er ikke som det skal være (linje {line}).</translation>
    </message>
    <message>
        <source>The backup was made, but not copied to the second folder.</source>
        <translation>Sikkerhetskopien ble laget, men ikke kopiert til den ekstra mappa.</translation>
    </message>
    <message>
        <source>The backup {path} cannot be read: {reason}.</source>
        <translation>Sikkerhetskopien {path} kan ikke leses: {reason}.</translation>
    </message>
    <message>
        <source>The backup {path} did not pass the checks.</source>
        <translation>Sikkerhetskopien {path} besto ikke kontrollen.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged and cannot be opened.</source>
        <translation>Sikkerhetskopien {path} er skadet og kan ikke åpnes.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged: it is not as it was when it was made. Nothing was changed.</source>
        <translation>Sikkerhetskopien {path} er skadet: Den er ikke slik den var da den ble laget. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The copy of the key file was damaged.</source>
        <translation>Kopien av nøkkelfila var skadet.</translation>
    </message>
    <message>
        <source>The course begins on {day}; choose that day or a later one.</source>
        <translation>Forløpet begynner {day}. Velg den dagen eller en senere.</translation>
    </message>
    <message>
        <source>The dictionary could not be read.</source>
        <translation>Ordlista kunne ikke leses.</translation>
    </message>
    <message>
        <source>The energy of a check-in is a whole number from -5 to 5.</source>
        <translation>Energien i en innsjekk er et helt tall fra -5 til 5.</translation>
    </message>
    <message>
        <source>The export names a course or an appointment that is not in it; nothing was changed.</source>
        <translation>Eksporten nevner et forløp eller en time som ikke er i den. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Fila kunne ikke leses.</translation>
    </message>
    <message>
        <source>The file {path} is not a backup of a journal.</source>
        <translation>Fila {path} er ikke en sikkerhetskopi av en dagbok.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be looked into.</source>
        <translation>Mappa {folder} kan ikke åpnes.</translation>
    </message>
    <message>
        <source>The front matter of a guide cannot be read (line {line}).</source>
        <translation>Opplysningene om en guide kan ikke leses (linje {line}).</translation>
    </message>
    <message>
        <source>The front matter of a guide is not TOML (line {line}).</source>
        <translation>Opplysningene om en guide er ikke TOML (linje {line}).</translation>
    </message>
    <message>
        <source>The front matter of a guide lacks &quot;{key}&quot; (line {line}).</source>
        <translation>Opplysningene om en guide mangler «{key}» (linje {line}).</translation>
    </message>
    <message>
        <source>The journal file {path} belongs to another journal than its keys. Nothing was changed.</source>
        <translation>Dagbokfila {path} hører til en annen dagbok enn nøklene. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The journal file {path} cannot be opened.</source>
        <translation>Dagbokfila {path} kan ikke åpnes.</translation>
    </message>
    <message>
        <source>The journal file {path} has lost its mark. Nothing was changed.</source>
        <translation>Dagbokfila {path} har mistet merket sitt. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The journal file {path} has lost its tables. Nothing was changed.</source>
        <translation>Dagbokfila {path} har mistet tabellene sine. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The journal file {path} is cut short, or what would mend it is damaged. Nothing was changed.</source>
        <translation>Dagbokfila {path} er avkuttet, eller det som skulle reparere den, er skadet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The journal file {path} is damaged and cannot be copied. Nothing was changed.</source>
        <translation>Dagbokfila {path} er skadet og kan ikke kopieres. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The journal file {path} is damaged. Nothing was changed.</source>
        <translation>Dagbokfila {path} er skadet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The journal file {path} is empty or cut short. Nothing was changed.</source>
        <translation>Dagbokfila {path} er tom eller avkuttet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The journal file {path} is missing. Nothing was changed.</source>
        <translation>Dagbokfila {path} mangler. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The journal is closed.</source>
        <translation>Dagboka er lukket.</translation>
    </message>
    <message>
        <source>The journal is in use by another program.</source>
        <translation>Dagboka er i bruk av et annet program.</translation>
    </message>
    <message>
        <source>The key file could not be renewed yet.</source>
        <translation>Nøkkelfila lot seg ikke fornye ennå.</translation>
    </message>
    <message>
        <source>The key file is damaged, so the password may still be right: the recovery phrase opens the journal in either case.</source>
        <translation>Nøkkelfila er skadet, så passordet kan være riktig likevel: Gjenopprettingsfrasen åpner dagboka uansett.</translation>
    </message>
    <message>
        <source>The key file is missing or damaged. Choose a password now.</source>
        <translation>Nøkkelfila mangler eller er skadet. Velg et passord nå.</translation>
    </message>
    <message>
        <source>The key file was damaged.</source>
        <translation>Nøkkelfila var skadet.</translation>
    </message>
    <message>
        <source>The key file {path} is missing or damaged, and its copy too. The recovery phrase opens the journal without them.</source>
        <translation>Nøkkelfila {path} mangler eller er skadet, og kopien også. Gjenopprettingsfrasen åpner dagboka uten dem.</translation>
    </message>
    <message>
        <source>The key file {path} is missing or damaged.</source>
        <translation>Nøkkelfila {path} mangler eller er skadet.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den siste dagen ligger før den første.</translation>
    </message>
    <message>
        <source>The name of a template can have at most {most} characters.</source>
        <translation>Navnet på en mal kan ha høyst {most} tegn.</translation>
    </message>
    <message>
        <source>The name of a template is one line.</source>
        <translation>Navnet på en mal er på én linje.</translation>
    </message>
    <message>
        <source>The newest backup is {path}.</source>
        <translation>Den nyeste sikkerhetskopien er {path}.</translation>
    </message>
    <message>
        <source>The picture {path} could not be written.</source>
        <translation>Bildet {path} kunne ikke skrives.</translation>
    </message>
    <message>
        <source>The pleasantness of a check-in is a whole number from -5 to 5.</source>
        <translation>Behaget i en innsjekk er et helt tall fra -5 til 5.</translation>
    </message>
    <message>
        <source>The search index does not agree with the entries.</source>
        <translation>Søkeregisteret stemmer ikke med innleggene.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged.</source>
        <translation>Oppbyggingen av fila er skadet.</translation>
    </message>
    <message>
        <source>The tables are not those of a journal.</source>
        <translation>Tabellene er ikke dem en dagbok har.</translation>
    </message>
    <message>
        <source>The text contains a NUL character; remove it first.</source>
        <translation>Teksten inneholder et NUL-tegn. Fjern det først.</translation>
    </message>
    <message>
        <source>The text contains half a character; remove it first.</source>
        <translation>Teksten inneholder et halvt tegn. Fjern det først.</translation>
    </message>
    <message>
        <source>The text is too long for one entry.</source>
        <translation>Teksten er for lang for ett innlegg.</translation>
    </message>
    <message>
        <source>There is a journal in {folder} already.</source>
        <translation>Det er en dagbok i {folder} fra før.</translation>
    </message>
    <message>
        <source>There is a session on {day} already; a day has one at most.</source>
        <translation>Det er en økt {day} fra før. En dag har høyst én.</translation>
    </message>
    <message>
        <source>There is no Markdown or text file in there.</source>
        <translation>Det er ingen Markdown- eller tekstfil der.</translation>
    </message>
    <message>
        <source>There is no backup in its folder.</source>
        <translation>Det er ingen sikkerhetskopi i mappa.</translation>
    </message>
    <message>
        <source>There is no backup of Standard Notes in this.</source>
        <translation>Det er ingen sikkerhetskopi fra Standard Notes i dette.</translation>
    </message>
    <message>
        <source>There is no export of Diarium in this.</source>
        <translation>Det er ingen eksport fra Diarium i dette.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Fila {path} finnes ikke.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Mappa {path} finnes ikke.</translation>
    </message>
    <message>
        <source>There is no guide with that name.</source>
        <translation>Det finnes ingen guide med det navnet.</translation>
    </message>
    <message>
        <source>There is no guide with that name; the nearest: {near}.</source>
        <translation>Det finnes ingen guide med det navnet. De som ligner mest: {near}.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}.</source>
        <translation>Det er ingen dagbok i {folder}.</translation>
    </message>
    <message>
        <source>There is no measure with that name; there are {known}.</source>
        <translation>Det finnes ikke noe skjema med det navnet. Disse finnes: {known}.</translation>
    </message>
    <message>
        <source>There is no month of a RedNotebook journal in this.</source>
        <translation>Det er ingen måned fra en RedNotebook-dagbok i dette.</translation>
    </message>
    <message>
        <source>There is no note of Joplin in this.</source>
        <translation>Det er ikke noe notat fra Joplin i dette.</translation>
    </message>
    <message>
        <source>There is no prompt with that id.</source>
        <translation>Det finnes ikke noe skrivespørsmål med den id-en.</translation>
    </message>
    <message>
        <source>There is no region with that code; the nearest: {near}.</source>
        <translation>Det finnes ingen region med den koden. De som ligner mest: {near}.</translation>
    </message>
    <message>
        <source>There is no region with that code; there are {known}.</source>
        <translation>Det finnes ingen region med den koden. Disse finnes: {known}.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Den fila eller mappa finnes ikke.</translation>
    </message>
    <message>
        <source>There is no such format to bring in.</source>
        <translation>Det formatet kan ikke hentes inn.</translation>
    </message>
    <message>
        <source>There is nothing in what was chosen; nothing was written.</source>
        <translation>Det er ingenting i det som er valgt. Ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>There is something called {path} already.</source>
        <translation>Det finnes noe som heter {path} fra før.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>Det er noe i {folder} fra før.</translation>
    </message>
    <message>
        <source>These notes do not say in which time zone they were written: what was written near midnight may stand on the day before or after.</source>
        <translation>Disse notatene sier ikke hvilken tidssone de ble skrevet i: Det som ble skrevet nær midnatt, kan stå på dagen før eller etter.</translation>
    </message>
    <message>
        <source>These words belong together, but they do not open this journal: they are those of another one, or were replaced by a new phrase.</source>
        <translation>Disse ordene hører sammen, men de åpner ikke denne dagboka: De er til en annen, eller de er erstattet av en ny frase.</translation>
    </message>
    <message>
        <source>These words do not belong together; one of them may be mistaken, or two may have changed places.</source>
        <translation>Disse ordene hører ikke sammen. Ett av dem kan være feil, eller to kan ha byttet plass.</translation>
    </message>
    <message>
        <source>This archive holds links or paths that lead out of it; nothing was brought in.</source>
        <translation>Dette arkivet inneholder lenker eller stier som fører ut av det. Ingenting ble hentet inn.</translation>
    </message>
    <message>
        <source>This archive is locked by a password of its own; unpack it first.</source>
        <translation>Dette arkivet er låst med et eget passord. Pakk det ut først.</translation>
    </message>
    <message>
        <source>This backup is encrypted: in Standard Notes open Preferences, Backups, Data backups, choose Decrypted, download it and bring in that file instead.</source>
        <translation>Denne sikkerhetskopien er kryptert: Åpne Preferences, Backups, Data backups i Standard Notes, velg Decrypted, last den ned, og hent inn den fila i stedet.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to check the password.</source>
        <translation>Denne maskinen har for lite ledig minne til å sjekke passordet.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to protect a journal.</source>
        <translation>Denne maskinen har for lite ledig minne til å beskytte en dagbok.</translation>
    </message>
    <message>
        <source>This day has no room for another entry.</source>
        <translation>Denne dagen har ikke plass til flere innlegg.</translation>
    </message>
    <message>
        <source>This export is damaged; nothing was changed.</source>
        <translation>Denne eksporten er skadet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>This export was written by a newer version of Session Journal; nothing was changed.</source>
        <translation>Denne eksporten er skrevet av en nyere versjon av Session Journal. Ingenting er endret.</translation>
    </message>
    <message>
        <source>This file is damaged or not complete; nothing was brought in.</source>
        <translation>Denne fila er skadet eller ikke fullstendig. Ingenting ble hentet inn.</translation>
    </message>
    <message>
        <source>This file is not an export of Session Journal.</source>
        <translation>Denne fila er ikke en eksport fra Session Journal.</translation>
    </message>
    <message>
        <source>This file is not text in UTF-8 or UTF-16; nothing was brought in.</source>
        <translation>Denne fila er ikke tekst i UTF-8 eller UTF-16. Ingenting ble hentet inn.</translation>
    </message>
    <message>
        <source>This holds a file larger than {most} MB, which is too large to bring in.</source>
        <translation>Dette inneholder en fil på over {most} MB, og den er for stor til å hentes inn.</translation>
    </message>
    <message>
        <source>This holds more than can be brought in at once.</source>
        <translation>Dette inneholder mer enn det som kan hentes inn på én gang.</translation>
    </message>
    <message>
        <source>This is a journal, written out on {day}.</source>
        <translation>Dette er en dagbok, skrevet ut {day}.</translation>
    </message>
    <message>
        <source>This is no export of Mini Diary or Mini Diarium.</source>
        <translation>Dette er ingen eksport fra Mini Diary eller Mini Diarium.</translation>
    </message>
    <message>
        <source>This is not a file that can be read.</source>
        <translation>Dette er ikke en fil som kan leses.</translation>
    </message>
    <message>
        <source>This is not a table of Afterflow.</source>
        <translation>Dette er ikke en tabell fra Afterflow.</translation>
    </message>
    <message>
        <source>This is not a table of Daylio.</source>
        <translation>Dette er ikke en tabell fra Daylio.</translation>
    </message>
    <message>
        <source>This is not recognised as a journal of another program; choose which it is.</source>
        <translation>Dette kjennes ikke igjen som en dagbok fra et annet program. Velg hvilket det er.</translation>
    </message>
    <message>
        <source>This journal is encrypted; its password is needed.</source>
        <translation>Denne dagboka er kryptert. Passordet til den trengs.</translation>
    </message>
    <message>
        <source>This journal is open in another window or program (process {number}). Close it there first.</source>
        <translation>Denne dagboka er åpen i et annet vindu eller program (prosess {number}). Lukk den der først.</translation>
    </message>
    <message>
        <source>This journal is open in another window or program. Close it there first.</source>
        <translation>Denne dagboka er åpen i et annet vindu eller program. Lukk den der først.</translation>
    </message>
    <message>
        <source>This journal was last used with a newer version of Session Journal (format {version}; this one reads up to {latest}). Nothing was changed.</source>
        <translation>Denne dagboka ble sist brukt med en nyere versjon av Session Journal (format {version}, mens denne leser til og med {latest}). Ingenting er endret.</translation>
    </message>
    <message>
        <source>This journal was last used with a newer version of Session Journal. Nothing was changed.</source>
        <translation>Denne dagboka ble sist brukt med en nyere versjon av Session Journal. Ingenting er endret.</translation>
    </message>
    <message>
        <source>This password does not open that journal, or the file is damaged.</source>
        <translation>Dette passordet åpner ikke den dagboka, eller fila er skadet.</translation>
    </message>
    <message>
        <source>This was made by a version of Day One whose files are not known here.</source>
        <translation>Dette er laget av en versjon av Day One som dette programmet ikke kjenner filene til.</translation>
    </message>
    <message>
        <source>To-dos came along as notes, without their boxes.</source>
        <translation>Gjøremål ble med som notater, uten avkrysningsbokser.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>for mange åpne filer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Wakings are a whole number from 0 to 99.</source>
        <translation>Ganger våken er et helt tall fra 0 til 99.</translation>
    </message>
    <message>
        <source>What I can do alone</source>
        <translation>Det jeg kan gjøre selv</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Whom it is for is one line of at most {most} characters.</source>
        <translation>Hvem det er til, er på én linje med høyst {most} tegn.</translation>
    </message>
    <message>
        <source>Word {place} is not a word of a recovery phrase.</source>
        <translation>Ord {place} er ikke et ord fra en gjenopprettingsfrase.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Words of the journal can be read in {name}.</source>
        <translation>Ord fra dagboka kan leses i {name}.</translation>
    </message>
    <message>
        <source>Written out on {day}. This file is not encrypted: anyone who has it can read it.</source>
        <translation>Skrevet ut {day}. Denne fila er ikke kryptert: Den som har den, kan lese den.</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>vedlagte filer</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>check-ins from days to come</source>
        <translation>innsjekker fra dager fram i tid</translation>
    </message>
    <message>
        <source>check-ins without a place on the pad</source>
        <translation>innsjekker uten plass i ruta</translation>
    </message>
    <message>
        <source>conflicting copies of notes</source>
        <translation>kopier av notater i konflikt</translation>
    </message>
    <message>
        <source>day open</source>
        <translation>uten dag</translation>
    </message>
    <message>
        <source>days that no calendar has</source>
        <translation>dager som ingen kalender har</translation>
    </message>
    <message>
        <source>encrypted notes</source>
        <translation>krypterte notater</translation>
    </message>
    <message>
        <source>entries with neither a mood nor a note</source>
        <translation>innlegg uten både humør og notat</translation>
    </message>
    <message>
        <source>entries without a date that can be read</source>
        <translation>innlegg uten en dato som kan leses</translation>
    </message>
    <message>
        <source>entries without any words</source>
        <translation>innlegg uten ord</translation>
    </message>
    <message>
        <source>files that are not text</source>
        <translation>filer som ikke er tekst</translation>
    </message>
    <message>
        <source>images</source>
        <translation>bilder</translation>
    </message>
    <message>
        <source>it is unreadable</source>
        <translation>den lar seg ikke lese</translation>
    </message>
    <message>
        <source>jrnl (text, folder or JSON, encrypted too)</source>
        <translation>jrnl (tekst, mappe eller JSON, også kryptert)</translation>
    </message>
    <message>
        <source>jrnl keeps no time zone: times stand as they were on the clock.</source>
        <translation>jrnl tar ikke vare på tidssonen: Klokkeslettene står som de var på klokka.</translation>
    </message>
    <message>
        <source>links between entries</source>
        <translation>lenker mellom innlegg</translation>
    </message>
    <message>
        <source>links to files</source>
        <translation>lenker til filer</translation>
    </message>
    <message>
        <source>links to other places</source>
        <translation>lenker til andre steder</translation>
    </message>
    <message>
        <source>moods that are no number from 1 to 10</source>
        <translation>humør som ikke er et tall fra 1 til 10</translation>
    </message>
    <message>
        <source>notes in the trash</source>
        <translation>notater i papirkurven</translation>
    </message>
    <message>
        <source>notes of the sun and the moon</source>
        <translation>notater om sola og månen</translation>
    </message>
    <message>
        <source>notes of the treatment type or of how it was taken</source>
        <translation>notater om behandlingstype eller hvordan den ble tatt</translation>
    </message>
    <message>
        <source>notes with codes for signing in</source>
        <translation>notater med innloggingskoder</translation>
    </message>
    <message>
        <source>notes without a date that can be read</source>
        <translation>notater uten en dato som kan leses</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>andre filer</translation>
    </message>
    <message>
        <source>people and trackers</source>
        <translation>personer og målinger</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>bilder</translation>
    </message>
    <message>
        <source>photos and other files</source>
        <translation>bilder og andre filer</translation>
    </message>
    <message>
        <source>photos and recordings</source>
        <translation>bilder og opptak</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>bilder</translation>
    </message>
    <message>
        <source>places</source>
        <translation>steder</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>opptak</translation>
    </message>
    <message>
        <source>rows without a date that can be read</source>
        <translation>rader uten en dato som kan leses</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppet over</translation>
    </message>
    <message>
        <source>spreadsheets</source>
        <translation>regneark</translation>
    </message>
    <message>
        <source>texts without a day</source>
        <translation>tekster uten dag</translation>
    </message>
    <message>
        <source>the disk refused</source>
        <translation>disken nektet</translation>
    </message>
    <message>
        <source>things of a later version</source>
        <translation>ting fra en senere versjon</translation>
    </message>
    <message>
        <source>videos</source>
        <translation>videoer</translation>
    </message>
    <message>
        <source>weather notes</source>
        <translation>værnotater</translation>
    </message>
    <message>
        <source>{measure} has no such question.</source>
        <translation>{measure} har ikke noe slikt spørsmål.</translation>
    </message>
    <message>
        <source>{measure} takes {count} answers, with {skipped} for a skipped one.</source>
        <translation>{measure} tar {count} svar, med {skipped} for et som er hoppet over.</translation>
    </message>
    <message>
        <source>{what} (in {count}).</source>
        <translation>{what} (i {count}).</translation>
    </message>
</context>
<context>
    <name>SessionDayCard</name>
    <message>
        <source>Leave a line</source>
        <translation>Legg igjen en linje</translation>
    </message>
    <message>
        <source>Nothing here needs you today. The people with you come first. One word tonight or tomorrow is enough, and so is none.</source>
        <translation>Ingenting her trenger deg i dag. De som er med deg, kommer først. Ett ord i kveld eller i morgen er nok, og det er ingen også.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show privacy and safety of your words</source>
        <translation>Vis personvern og trygghet for ordene dine</translation>
    </message>
    <message>
        <source>Privacy and safety of your words</source>
        <translation>Personvern og trygghet for ordene dine</translation>
    </message>
    <message>
        <source>Locking, password, recovery phrase, backups, and a check</source>
        <translation>Låsing, passord, gjenopprettingsfrase, sikkerhetskopier og en sjekk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Eksporter dagboka</translation>
    </message>
    <message>
        <source>Write it, or a part of it, into files for other programs</source>
        <translation>Skriv den, eller en del av den, til filer for andre programmer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Hent inn …</translation>
    </message>
    <message>
        <source>Bring in a journal from another program</source>
        <translation>Hent inn en dagbok fra et annet program</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>Fra et annet program</translation>
    </message>
    <message>
        <source>Day One, jrnl and others, or your own text files</source>
        <translation>Day One, jrnl og andre, eller dine egne tekstfiler</translation>
    </message>
    <message>
        <source>Session Journal {version}</source>
        <translation>Session Journal {version}</translation>
    </message>
    <message>
        <source>Licences of what is inside</source>
        <translation>Lisenser for det som er med</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
</context>
<context>
    <name>ShareAlso</name>
    <message>
        <source>Mood, as a chart</source>
        <translation>Humør, som diagram</translation>
    </message>
    <message>
        <source>Check-ins, as a table</source>
        <translation>Innsjekker, som tabell</translation>
    </message>
    <message>
        <source>Questions for next time</source>
        <translation>Spørsmål til neste gang</translation>
    </message>
    <message>
        <source>Moods from this day</source>
        <translation>Humør fra denne dagen</translation>
    </message>
    <message>
        <source>Moods up to this day</source>
        <translation>Humør til og med denne dagen</translation>
    </message>
    <message>
        <source>{measure}, one result</source>
        <translation>{measure}, ett resultat</translation>
    </message>
    <message>
        <source>{measure}, {count} results</source>
        <translation>{measure}, {count} resultater</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
</context>
<context>
    <name>ShareEntries</name>
    <message>
        <source>Show older entries</source>
        <translation>Vis eldre innlegg</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er skrevet ennå.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>{kind}, {title}, {day}</source>
        <translation>{kind}, {title}, {day}</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>For whom, if you want to remember</source>
        <translation>Til hvem, hvis du vil huske det</translation>
    </message>
    <message>
        <source>Save encrypted PDF</source>
        <translation>Lagre kryptert PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Lager fila</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Lagret som {0}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Printed, and noted below.</source>
        <translation>Skrevet ut, og notert nedenfor.</translation>
    </message>
    <message>
        <source>Share with someone you trust</source>
        <translation>Del med en du stoler på</translation>
    </message>
    <message>
        <source>Only what is ticked leaves this computer.</source>
        <translation>Bare det som er krysset av, forlater denne maskinen.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Innlegg</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Også</translation>
    </message>
    <message>
        <source>On paper anyone can read it.</source>
        <translation>På papir kan alle lese det.</translation>
    </message>
</context>
<context>
    <name>SharePreview</name>
    <message>
        <source>Page before</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>Ta med det siste igjen</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Side {number} av {count}</translation>
    </message>
    <message>
        <source>Select words here to leave them out of this copy</source>
        <translation>Merk ord her for å holde dem utenfor denne kopien</translation>
    </message>
    <message>
        <source>Tick something to see its pages here</source>
        <translation>Kryss av noe for å se sidene her</translation>
    </message>
    <message>
        <source>One passage is left out of this copy.</source>
        <translation>Ett avsnitt er holdt utenfor denne kopien.</translation>
    </message>
    <message>
        <source>{count} passages are left out of this copy.</source>
        <translation>{count} avsnitt er holdt utenfor denne kopien.</translation>
    </message>
</context>
<context>
    <name>SharedList</name>
    <message>
        <source>What I have shared</source>
        <translation>Det jeg har delt</translation>
    </message>
    <message>
        <source>Remove this note: {when}</source>
        <translation>Fjern dette notatet: {when}</translation>
    </message>
    <message>
        <source>{day}, a file that opens with six words</source>
        <translation>{day}, en fil som åpnes med seks ord</translation>
    </message>
    <message>
        <source>{day}, on paper</source>
        <translation>{day}, på papir</translation>
    </message>
    <message>
        <source>{what}, for {whom}</source>
        <translation>{what}, til {whom}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>an entry that is no longer there</source>
        <translation>et innlegg som ikke finnes lenger</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>humør</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>innsjekker</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>spørsmål</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>Notatet er fjernet.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Noe uventet skjedde</translation>
    </message>
</context>
<context>
    <name>SheetQuestion</name>
    <message>
        <source>Clear</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Clear question {0}</source>
        <translation>Fjern svaret på spørsmål {0}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>SixWordsCard</name>
    <message>
        <source>Copy for a minute</source>
        <translation>Kopier i ett minutt</translation>
    </message>
    <message>
        <source>Opens with six words</source>
        <translation>Åpnes med seks ord</translation>
    </message>
    <message>
        <source>Shown once. Tell them in person or by phone, not in the same message.</source>
        <translation>Vises én gang. Si dem ansikt til ansikt eller på telefon, ikke i samme melding.</translation>
    </message>
    <message>
        <source>A file that opens with six words</source>
        <translation>En fil som åpnes med seks ord</translation>
    </message>
    <message>
        <source>When you save, six words are shown here once. Without them nobody can open the file.</source>
        <translation>Når du lagrer, vises seks ord her én gang. Uten dem kan ingen åpne fila.</translation>
    </message>
</context>
<context>
    <name>SleepFields</name>
    <message>
        <source>Nightmares: yes</source>
        <translation>Mareritt: ja</translation>
    </message>
    <message>
        <source>Nightmares: no</source>
        <translation>Mareritt: nei</translation>
    </message>
    <message>
        <source>How upsetting, 0 not at all to 10 the most (optional)</source>
        <translation>Hvor opprivende, fra 0 som er ikke i det hele tatt, til 10 som er mest (valgfritt)</translation>
    </message>
    <message>
        <source>How upsetting {0}</source>
        <translation>Opprivende {0}</translation>
    </message>
    <message>
        <source>Clear how upsetting</source>
        <translation>Fjern hvor opprivende</translation>
    </message>
    <message>
        <source>Hours asleep</source>
        <translation>Timer søvn</translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation>Ganger våken</translation>
    </message>
    <message>
        <source>Nightmares</source>
        <translation>Mareritt</translation>
    </message>
    <message>
        <source>Sleep last night (optional)</source>
        <translation>Søvn i natt (valgfritt)</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No word is marked below.</source>
        <translation>Ingen ord er merket nedenfor.</translation>
    </message>
    <message>
        <source>No word is like it</source>
        <translation>Ingen ord ligner</translation>
    </message>
    <message>
        <source>Keep as a word of mine</source>
        <translation>Ta vare på som et av ordene mine</translation>
    </message>
</context>
<context>
    <name>Steady</name>
    <message>
        <source>Steady yourself for one minute</source>
        <translation>Finn fotfeste i ett minutt</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Steg {step} av {count}</translation>
    </message>
</context>
<context>
    <name>StopDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Lukk detaljene</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>På en dag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Den ble holdt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Avlys</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planlegg igjen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Move the appointment to this day</source>
        <translation>Flytt timen til denne dagen</translation>
    </message>
    <message>
        <source>The appointment was held</source>
        <translation>Timen ble holdt</translation>
    </message>
    <message>
        <source>Skip the appointment</source>
        <translation>Hopp over timen</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Avlys timen</translation>
    </message>
    <message>
        <source>Plan the appointment again</source>
        <translation>Planlegg timen igjen</translation>
    </message>
    <message>
        <source>Delete the appointment</source>
        <translation>Slett timen</translation>
    </message>
    <message>
        <source>A name of its own, if you like</source>
        <translation>Et eget navn, hvis du vil</translation>
    </message>
</context>
<context>
    <name>StopFacts</name>
    <message>
        <source>Written for it</source>
        <translation>Skrevet til den</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Den dagen</translation>
    </message>
    <message>
        <source>Questionnaires since</source>
        <translation>Skjemaer siden</translation>
    </message>
    <message>
        <source>Nothing is written for it yet.</source>
        <translation>Ingenting er skrevet til den ennå.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Open the entry {0}, {1}</source>
        <translation>Åpne innlegget {0}, {1}</translation>
    </message>
    <message>
        <source>{0} check-ins</source>
        <translation>{0} innsjekker</translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 innsjekk</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} · {1} · {2}</source>
        <translation>{0} · {1} · {2}</translation>
    </message>
</context>
<context>
    <name>TableToggle</name>
    <message>
        <source>Show as table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Hide table</source>
        <translation>Skjul tabell</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Legg til et stikkord</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>nytt stikkord</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>Ta bort stikkordet {tag}</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>Navn på malen</translation>
    </message>
    <message>
        <source>Made with my therapist</source>
        <translation>Laget sammen med terapeuten min</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Behold malen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>TemplateMaking</name>
    <message>
        <source>Kept as a template. New entries can begin with it.</source>
        <translation>Tatt vare på som mal. Nye innlegg kan begynne med den.</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Templates</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>What you can begin an entry with. Entries made with one stay.</source>
        <translation>Det du kan begynne et innlegg med. Innlegg som er laget med en mal, blir stående.</translation>
    </message>
    <message>
        <source>There are no templates yet. Open an entry and choose Make a template from this page in its menu.</source>
        <translation>Det er ingen maler ennå. Åpne et innlegg, og velg Lag en mal av denne siden i menyen.</translation>
    </message>
    <message>
        <source>Name of {0}</source>
        <translation>Navn på {0}</translation>
    </message>
    <message>
        <source>Made with my therapist</source>
        <translation>Laget sammen med terapeuten min</translation>
    </message>
    <message>
        <source>{0}: made with my therapist</source>
        <translation>{0}: laget sammen med terapeuten min</translation>
    </message>
    <message>
        <source>Begin an entry</source>
        <translation>Begynn på et innlegg</translation>
    </message>
    <message>
        <source>Begin an entry with {0}</source>
        <translation>Begynn på et innlegg med {0}</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>Slett {0}</translation>
    </message>
    <message>
        <source>The template is deleted.</source>
        <translation>Malen er slettet.</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>A session and what leads to it and from it will stand here.</source>
        <translation>Her kommer økten til å stå, med det som fører til den og fra den.</translation>
    </message>
    <message>
        <source>{0} · the thread</source>
        <translation>{0} · tråden</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Før den</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Siden da</translation>
    </message>
    <message>
        <source>That evening · next day</source>
        <translation>Samme kveld · dagen etter</translation>
    </message>
    <message>
        <source>folded, hard to reread</source>
        <translation>brettet sammen, vondt å lese igjen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Open the entry {0}, {1}</source>
        <translation>Åpne innlegget {0}, {1}</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Previous in the thread (Alt+PgUp)</source>
        <translation>Forrige i tråden (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Next in the thread (Alt+PgDown)</source>
        <translation>Neste i tråden (Alt+PgDown)</translation>
    </message>
    <message>
        <source>Do not open by itself</source>
        <translation>Ikke åpne av seg selv</translation>
    </message>
    <message>
        <source>This entry belongs to no session.</source>
        <translation>Dette innlegget hører ikke til noen økt.</translation>
    </message>
    <message>
        <source>Close the thread (Ctrl+T)</source>
        <translation>Lukk tråden (Ctrl+T)</translation>
    </message>
    <message>
        <source>Intention, written {day}</source>
        <translation>Intensjon, skrevet {day}</translation>
    </message>
</context>
<context>
    <name>ThreadRows</name>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Tanker etterpå</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Siden da</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>Open the entry {0}</source>
        <translation>Åpne innlegget {0}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>brettet sammen</translation>
    </message>
    <message>
        <source>Read {0} beside the page</source>
        <translation>Les {0} ved siden av</translation>
    </message>
    <message>
        <source>{0}, the entry you are in</source>
        <translation>{0}, innlegget du er i</translation>
    </message>
</context>
<context>
    <name>TimeFields</name>
    <message>
        <source>Now, after all</source>
        <translation>Nå likevel</translation>
    </message>
    <message>
        <source>Day of the check-in</source>
        <translation>Dagen for innsjekken</translation>
    </message>
    <message>
        <source>Time of the check-in</source>
        <translation>Klokkeslettet for innsjekken</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>What you said you would practise</source>
        <translation>Det du ville øve på</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Sist skrevet</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>På denne dagen</translation>
    </message>
    <message>
        <source>Your check-ins draw a line here. One is enough to begin.</source>
        <translation>Innsjekkene dine tegner en linje her. Én er nok til å begynne.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>God morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>God dag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kveld</translation>
    </message>
    <message>
        <source>Open mood</source>
        <translation>Åpne humør</translation>
    </message>
    <message>
        <source>The last four months</source>
        <translation>De siste fire månedene</translation>
    </message>
</context>
<context>
    <name>TrashView</name>
    <message>
        <source>Entries in the trash</source>
        <translation>Innlegg i papirkurven</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Tilbake til dagboka</translation>
    </message>
    <message>
        <source>Erase this entry and its earlier versions for good? They are still in backups made before.</source>
        <translation>Vil du slette dette innlegget og de tidligere versjonene for godt? De finnes fortsatt i sikkerhetskopier fra før.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Entries stay here until you restore or erase them.</source>
        <translation>Innleggene blir her til du henter dem tilbake eller sletter dem.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Papirkurven er tom.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>Det gikk ikke. Ingenting er endret.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Go back to the newest good backup</source>
        <translation>Gå tilbake til den nyeste hele sikkerhetskopien</translation>
    </message>
    <message>
        <source>Checking the password</source>
        <translation>Sjekker passordet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Use recovery phrase</source>
        <translation>Bruk gjenopprettingsfrasen</translation>
    </message>
    <message>
        <source>Open another journal…</source>
        <translation>En annen dagbok …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Gjenopprett fra sikkerhetskopi …</translation>
    </message>
    <message>
        <source>The 24 words</source>
        <translation>De 24 ordene</translation>
    </message>
    <message>
        <source>Unlock and set the new password</source>
        <translation>Lås opp og sett det nye passordet</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Bruk passordet</translation>
    </message>
    <message>
        <source>Session Journal</source>
        <translation>Session Journal</translation>
    </message>
    <message>
        <source>Everything you write is encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Alt du skriver, blir kryptert på denne maskinen. Ingenting sendes noe sted.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Noe gikk galt.</translation>
    </message>
    <message>
        <source>{problem} Your last words are kept until they can be saved.</source>
        <translation>{problem} De siste ordene dine blir tatt vare på til de kan lagres.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versjoner</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Teksten i versjonen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Hent tilbake denne versjonen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>What you restore replaces the present text, which is kept here.</source>
        <translation>Det du henter tilbake, erstatter teksten slik den er nå, og den blir tatt vare på her.</translation>
    </message>
    <message>
        <source>There is no earlier version yet. One is kept when much is taken out, and every few minutes while you write.</source>
        <translation>Det er ingen tidligere versjon ennå. En blir tatt vare på når mye tas ut, og med noen minutters mellomrom mens du skriver.</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Ingen tekst</translation>
    </message>
    <message>
        <source>{when}
{words}</source>
        <translation>{when}
{words}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Nothing here opens such an address.</source>
        <translation>Ingenting her åpner en slik adresse.</translation>
    </message>
    <message>
        <source>Your mail program opens, to write to {host}. What it keeps is outside this journal.</source>
        <translation>E-postprogrammet ditt åpnes for å skrive til {host}. Det som blir lagret der, er utenfor denne dagboka.</translation>
    </message>
    <message>
        <source>Your browser opens {host}. It may remember that, and whoever runs the page sees the visit.</source>
        <translation>Nettleseren åpner {host}. Den kan huske det, og de som driver siden, ser besøket.</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Åpne e-postprogrammet</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Åpne nettleseren</translation>
    </message>
</context>
<context>
    <name>WaysMenu</name>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Session reflection</source>
        <translation>Tanker etter økten</translation>
    </message>
    <message>
        <source>Integration note</source>
        <translation>Integreringsnotat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Maler …</translation>
    </message>
    <message>
        <source>Share with someone you trust…</source>
        <translation>Del med en du stoler på …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Bring in a journal…</source>
        <translation>Hent inn en dagbok …</translation>
    </message>
    <message>
        <source>{0} · with my therapist</source>
        <translation>{0} · sammen med terapeuten min</translation>
    </message>
</context>
<context>
    <name>WritingCard</name>
    <message>
        <source>Keep the line in the middle</source>
        <translation>Hold linja i midten</translation>
    </message>
    <message>
        <source>Check English spelling</source>
        <translation>Sjekk engelsk staving</translation>
    </message>
    <message>
        <source>Check Norwegian spelling</source>
        <translation>Sjekk norsk staving</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriving</translation>
    </message>
    <message>
        <source>Words of mine, one on each line</source>
        <translation>Ordene mine, ett på hver linje</translation>
    </message>
    <message>
        <source>As on a typewriter: the text moves, not your eyes ({keys})</source>
        <translation>Som på en skrivemaskin: Teksten flytter seg, ikke øynene ({keys})</translation>
    </message>
    <message>
        <source>Words of mine, one on each line; kept in the journal</source>
        <translation>Ordene mine, ett på hver linje. De ligger i dagboka</translation>
    </message>
    <message>
        <source>Its dictionary is not on this computer. On Debian it comes with hunspell-no.</source>
        <translation>Ordlista er ikke på denne maskinen. På Debian følger den med hunspell-no.</translation>
    </message>
    <message>
        <source>Spelling cannot be checked on this computer.</source>
        <translation>Staving kan ikke sjekkes på denne maskinen.</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Empty squares are days without a check-in. That is fine.</source>
        <translation>Tomme ruter er dager uten innsjekk. Det er helt greit.</translation>
    </message>
    <message>
        <source>Bar at the top: pleasant. At the bottom: unpleasant. Dot: between.</source>
        <translation>Strek øverst: god. Nederst: tung. Prikk: midt imellom.</translation>
    </message>
    <message>
        <source>Your year day by day</source>
        <translation>Året ditt dag for dag</translation>
    </message>
    <message>
        <source>{0}, day by day</source>
        <translation>{0}, dag for dag</translation>
    </message>
    <message>
        <source>This year, day by day</source>
        <translation>Dette året, dag for dag</translation>
    </message>
    <message>
        <source>your year, day by day</source>
        <translation>året ditt, dag for dag</translation>
    </message>
</context>
<context>
    <name>YearSquares</name>
    <message>
        <source>Your year, day by day</source>
        <translation>Året ditt, dag for dag</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>_KeyCard</name>
    <message>
        <source>Working</source>
        <translation>Arbeider</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Passordet du har nå</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>_PlaceButton</name>
    <message>
        <source>Change the kind or the appointment</source>
        <translation>Endre typen eller timen</translation>
    </message>
</context>
<context>
    <name>_PracticeRow</name>
    <message>
        <source>What to keep doing</source>
        <translation>Hva du vil holde fast ved</translation>
    </message>
    <message>
        <source>More for this practice</source>
        <translation>Mer for denne vanen</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Formuler om</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Legg det fra deg</translation>
    </message>
    <message>
        <source>Today: {0}</source>
        <translation>I dag: {0}</translation>
    </message>
    <message>
        <source>More for the practice {0}</source>
        <translation>Mer for vanen {0}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>From the entry {0}</source>
        <translation>Fra innlegget {0}</translation>
    </message>
    <message>
        <source>from “{0}”</source>
        <translation>fra «{0}»</translation>
    </message>
</context>
</TS>
