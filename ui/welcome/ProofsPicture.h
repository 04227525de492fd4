#pragma once

#include <QPixmap>
#include <QWidget>

namespace galley::welcome {

// The left half of the first screen: three proofs on the desk, the front one marked up and signed off. One
// picture per theme, size and ratio; decoration, hidden from readers.
class ProofsPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit ProofsPicture(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();

    QPixmap m_picture;
};

} // namespace galley::welcome
