#pragma once

#include "core/domain/Enums.h"

#include <QWidget>

namespace galley::widgets {

// How much of what a network allows is used: "267 of 2,200", or "12 over".
class Meter final : public QWidget
{
    Q_OBJECT

public:
    Meter(Platform platform, const QString &name, QWidget *parent = nullptr);

    void setUsed(int used, int limit);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    [[nodiscard]] QString words() const;

    Platform m_platform;
    QString m_name;
    int m_used = 0;
    int m_limit = 0;
};

} // namespace galley::widgets
