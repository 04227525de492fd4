#pragma once

#include <QList>
#include <QTextBrowser>

namespace galley::compose {
class PostDocument;
struct TextField;
} // namespace galley::compose

namespace galley::composer {

// What a text of the post is called: "Text", "Text of Instagram, halmundkorn" …
[[nodiscard]] QString fieldName(const compose::PostDocument &document, const compose::TextField &field);

// How texts became what they are, word by word: what was taken away is struck, what came is set in an
// underlined hand, so that the marks are read without their colours.
class DiffView final : public QTextBrowser
{
    Q_OBJECT

public:
    struct Text
    {
        QString name;
        QString before, after;
    };

    explicit DiffView(QWidget *parent = nullptr);

    void setTexts(const QList<Text> &texts);

private:
    void write();

    QList<Text> m_texts;
};

} // namespace galley::composer
