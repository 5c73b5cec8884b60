// An article in a box of a page, with strokes on its sentences; it moves to what is looked at.
#pragma once

#include <vector>

#include "game/screens/sheet.h"
#include "questions/pack.h"

namespace screens {

class ArticlePane {
 public:
  // A stretch of the article's text: highlighted, or only underlined.
  struct Stroke {
    text::Range range;
    bool strong = false;
  };

  explicit ArticlePane(const questions::PackArticle& article) : article_(&article) {}

  void show(const questions::PackArticle& article) { article_ = &article; }
  // Takes the keys that scroll, the pointer, and the wheel while the pointer is over the box.
  void handle(const view::Input& input, const Page& page, const view::Box& box);
  void draw(view::Canvas& canvas, const Page& page, const view::Box& box,
            const std::vector<Stroke>& strokes);
  // Moves to these words before it is drawn the next time.
  void reveal(text::Range range) { wanted_ = range; }

 private:
  Layout arrange(const Page& page, const view::Box& box, const std::vector<Stroke>& strokes);

  const questions::PackArticle* article_;
  std::optional<text::Range> wanted_;
  view::Box found_;  // the paragraph that holds them
  Sheet sheet_;
};

}  // namespace screens
