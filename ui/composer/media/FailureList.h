#pragma once

#include <QListView>

namespace galley::composer {

// Sentences one below the other, each as high as it needs to be read in full, however long the names in it.
class FailureList final : public QListView
{
    Q_OBJECT

public:
    // `lines` is shown, `wholes` is what the tool tip of each says.
    FailureList(const QStringList &lines, const QStringList &wholes, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace galley::composer
