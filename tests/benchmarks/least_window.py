"""The least that looks like the front: Qt's own widgets, ended at their first paint.

It imports from Qt what the front does: PySide makes each of these when it is asked for.
"""

# ruff: noqa: F401 - imported because the front imports them
import os
import sys

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QDate,
    QDir,
    QEvent,
    QLocale,
    QMessageLogContext,
    QMimeData,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSettings,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    QTranslator,
    Signal,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtGui import (
    QClipboard,
    QCloseEvent,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QKeySequence,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
    QResizeEvent,
    QSessionManager,
    QShortcut,
    QTextCharFormat,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from journal.ui.first_paint import FirstPaint


def main() -> int:
    """Show it until it has been painted."""
    application = QApplication(sys.argv[:1])
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in (QLabel("Session Journal"), QLineEdit(), QPushButton("Unlock")):
        column.addWidget(widget)
    window = QMainWindow()
    window.setCentralWidget(page)
    window.resize(1280, 800)
    FirstPaint(window).served.connect(lambda: os._exit(0))
    window.show()
    return application.exec()


if __name__ == "__main__":
    raise SystemExit(main())
