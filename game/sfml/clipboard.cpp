#include "game/sfml/clipboard.h"

#include <SFML/System/String.hpp>
#include <SFML/Window/Clipboard.hpp>

namespace sfml {
namespace {

class Clipboard : public view::Clipboard {
 public:
  std::string text() const override {
    const auto bytes = sf::Clipboard::getString().toUtf8();
    return {bytes.begin(), bytes.end()};
  }
  void setText(std::string_view utf8) override {
    sf::Clipboard::setString(sf::String::fromUtf8(utf8.begin(), utf8.end()));
  }
};

}  // namespace

std::unique_ptr<view::Clipboard> makeClipboard() { return std::make_unique<Clipboard>(); }

}  // namespace sfml
