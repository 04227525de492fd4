#include "ui/composer/editor/CaptionEdit.h"

#include "core/compose/TextIntake.h"
#include "ui/composer/editor/CaptionLayout.h"
#include "ui/composer/media/GivenMedia.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TakeBackKeys.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace galley::composer {

CaptionEdit::CaptionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("caption"));
    auto *words = new QTextDocument(this);
    m_layout = new CaptionLayout(words);
    words->setDocumentLayout(m_layout);
    setDocument(words);
    setProperty("bare", true); // the card around it has the frame
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Caption"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    QTextOption direction = document()->defaultTextOption();
    direction.setTextDirection(Qt::LayoutDirectionAuto);
    direction.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(direction);
    connect(this, &QPlainTextEdit::textChanged, this, &CaptionEdit::heightChanged);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &CaptionEdit::restyle);
    restyle();
    retranslate();
}

void CaptionEdit::restyle()
{
    setFont(theme::font(theme::Type::Lead));
    m_layout->setLineHeight(theme::lineHeight(theme::Type::Lead));
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme::tk().surface.card);
    colours.setColor(QPalette::Text, theme::tk().ink1);
    colours.setColor(QPalette::PlaceholderText, theme::tk().ink3);
    setPalette(colours);
    Q_EMIT heightChanged();
}

void CaptionEdit::retranslate()
{
    setPlaceholderText(tr("What is this about?"));
}

void CaptionEdit::showText(const QString &text)
{
    const QString before = toPlainText();
    if (before == text)
        return;
    const qsizetype shorter = std::min(before.size(), text.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == text[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == text[text.size() - 1 - end])
        ++end;
    // Never between the halves of a pair.
    if (start > 0 && before[start - 1].isHighSurrogate())
        --start;
    if (end > 0 && before[before.size() - end].isLowSurrogate())
        --end;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setPosition(int(start));
    cursor.setPosition(int(before.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(start, text.size() - end - start));
    cursor.endEditBlock();
    forgetSteps();
}

void CaptionEdit::forgetSteps()
{
    document()->clearUndoRedoStacks();
}

void CaptionEdit::keyPressEvent(QKeyEvent *event)
{
    if (const auto redo = widgets::takesBack(*event)) {
        event->accept();
        Q_EMIT takeBackMeant(*redo);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CaptionEdit::selectRange(qsizetype start, qsizetype end)
{
    const qsizetype size = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(std::clamp<qsizetype>(start, 0, size)));
    cursor.setPosition(int(std::clamp<qsizetype>(end, 0, size)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool CaptionEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return holdsMedia(*source) || source->hasText();
}

void CaptionEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = localPaths(*source); !files.isEmpty()) {
        Q_EMIT filesGiven(files);
        return;
    }
    // A text editor may put a picture of the text beside it: the text is meant.
    if (const auto picture = source->hasText() ? std::nullopt : pictureIn(*source)) {
        Q_EMIT pictureGiven(*picture);
        return;
    }
    if (isReadOnly())
        return;
    const QString present = toPlainText();
    const auto taken = compose::takeIn(source->text(), compose::storedBytes(present));
    if (!taken) {
        Q_EMIT refused(taken.error());
        return;
    }
    // Qt joins what is inserted in one go. What comes next cannot be joined to a removal, so that this is
    // taken back by itself.
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.insertText(taken->text + u' ');
    cursor.deletePreviousChar();
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

int CaptionEdit::heightOfText(int most) const
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height < most; block = block.next())
        height += m_layout->blockBoundingRect(block).height();
    return std::min(most, int(std::ceil(height)));
}

void CaptionEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        Q_EMIT heightChanged();
}

// Between two lines Qt finds the end of the upper one; the nearer line is meant.
QPointF CaptionEdit::onLine(const QPointF &at) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (at.y() >= box.bottom())
            continue;
        const QTextLayout *layout = block.layout();
        const int nearest = std::clamp(
            int((at.y() - box.top()) / m_layout->lineHeight()), 0, std::max(0, layout->lineCount() - 1));
        if (at.y() < box.top() || layout->lineCount() == 0)
            break;
        const QRectF line = layout->lineAt(nearest).rect().translated(box.topLeft());
        return { at.x(), std::clamp(at.y(), line.top() + 1, line.bottom() - 1) };
    }
    return at;
}

void CaptionEdit::mousePressEvent(QMouseEvent *event)
{
    QMouseEvent on = placed(*event);
    QPlainTextEdit::mousePressEvent(&on);
    event->setAccepted(on.isAccepted());
}

void CaptionEdit::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent on = placed(*event);
    QPlainTextEdit::mouseMoveEvent(&on);
    event->setAccepted(on.isAccepted());
}

void CaptionEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent on = placed(*event);
    QPlainTextEdit::mouseReleaseEvent(&on);
    event->setAccepted(on.isAccepted());
}

void CaptionEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent on = placed(*event);
    QPlainTextEdit::mouseDoubleClickEvent(&on);
    event->setAccepted(on.isAccepted());
}

QMouseEvent CaptionEdit::placed(const QMouseEvent &event) const
{
    return { event.type(), onLine(event.position()), event.globalPosition(), event.button(), event.buttons(),
        event.modifiers(), event.pointingDevice() };
}

void CaptionEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    parentWidget()->update();
}

void CaptionEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    parentWidget()->update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT focusLeft();
}

} // namespace galley::composer
