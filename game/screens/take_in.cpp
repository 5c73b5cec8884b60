// An article or a pack comes in, as a file or as words: items are made of the one, the findings of
// the other are shown.
#include <algorithm>
#include <string>
#include <utility>

#include "game/making/source.h"
#include "game/screens/screens.h"
#include "game/screens/workpiece.h"

namespace screens {
namespace {

// What comes after the source was read, which is done beside the window.
Next after(Context& context, making::Source source, const std::string& name) {
  // std::function wants what can be copied.
  if (!source.isArticle())
    return [&context, name, imported = std::move(source.imported)] {
      return screens::imported(context, imported, name);
    };
  const questions::Made made = context.make(*source.article);
  return [&context, made] {
    return maker(context, pieceOf(context, made.pack, made.explanation.candidates));
  };
}

// The first line, as long as a line is.
std::string opening(const std::string& words) {
  const std::size_t begin = std::min(words.find_first_not_of(" \t\r\n"), words.size());
  std::string line = words.substr(begin, words.find_first_of("\r\n", begin) - begin);
  constexpr std::size_t kLongest = 120;
  if (line.size() > kLongest) line = line.substr(0, line.rfind(' ', kLongest)) + " …";
  return line;
}

}  // namespace

std::unique_ptr<Screen> takeWords(Context& context, const std::string& words) {
  const std::string name = context.words("paste.pasted");
  return working(context, context.words("working.making"), opening(words), [&context, words, name] {
    return after(context, making::sourceOfWords(words), name);
  });
}

std::unique_ptr<Screen> takeFile(Context& context, const std::filesystem::path& file) {
  const std::string name = file.filename().string();
  return working(context, context.words("working.reading"), name, [&context, file, name] {
    return after(context, making::sourceOfFile(file.string()), name);
  });
}

}  // namespace screens
