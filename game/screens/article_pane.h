// An article on a page, with strokes on its sentences; in a box of its own it moves to what is
// looked at.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "game/screens/sheet.h"
#include "questions/pack.h"

namespace screens {

// Part of an article that is marked: as with a highlighter if strong, else underlined.
struct Stroke {
  text::Range range;
  bool strong = false;
};

// Says the article's paragraphs; returns where the one stands that holds `wanted`, if any does.
view::Box sayArticle(const Page& page, Flow& flow, const std::string& text,
                     const std::vector<Stroke>& strokes, std::optional<text::Range> wanted);

class ArticlePane {
 public:
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
