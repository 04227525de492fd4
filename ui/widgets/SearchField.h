#pragma once

#include <QLineEdit>

namespace galley::widgets {

// A field that filters or finds: a glass at its start, the key that leads here at its end, Escape empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    void setKeyHint(const QString &keys);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    void updateMargins();

    QString m_keys;
};

} // namespace galley::widgets
