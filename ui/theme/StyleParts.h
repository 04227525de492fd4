#pragma once

#include <QRegion>
#include <QStyle>
#include <QStyleOptionComplex>

class QPainter;
class QWidget;

// The parts of GalleyStyle, one file for each family of controls.
namespace galley::theme::parts {

// StyleButtons.cpp
void paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void paintToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
void paintCheck(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintRadio(const QStyleOption &option, QPainter &painter);
void paintKeyHint(
    QPainter &painter, const QRectF &area, const QString &text, bool onFill); // at the area's end
[[nodiscard]] int keyHintWidth(const QString &text);

// StyleInputs.cpp
[[nodiscard]] bool isTextArea(const QWidget *widget);
void paintField(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QStyleOptionComboBox cutToFit(QStyleOptionComboBox option, const QRect &field); // its text
void paintSpinBox(
    const QStyleOptionSpinBox &option, QPainter &painter, const QStyle &style, const QWidget *widget);
void paintScrollBar(
    const QStyleOptionSlider &option, QPainter &painter, const QStyle &style, const QWidget *widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter);

// StyleMenus.cpp
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option);
// The pixels that a plane with round corners mostly covers, for windows that are cut to shape.
[[nodiscard]] QRegion roundedRegion(const QRect &rect, int radius);
// Gives menus and tooltips their round shape where their corners cannot be translucent; says whether it did.
[[nodiscard]] bool cutToShape(QStyle::StyleHint hint, const QStyleOption &option, QStyleHintReturn *mask);
void paintTab(const QStyleOptionTab &option, QPainter &painter);
// Nothing where the header lies on something else, without a background of its own.
void paintHeaderPaper(const QRect &rect, QPainter &painter, const QWidget *header);
void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter, const QWidget *header);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter);

} // namespace galley::theme::parts
