// What reads aloud; silence is a correct Voice.
#pragma once

#include <string>

namespace view {

// A text to be read aloud, in its language by its ISO 639-1 name.
struct Spoken {
  std::string text;
  std::string language;

  bool operator==(const Spoken&) const = default;
};

class Voice {
 public:
  virtual ~Voice() = default;

  // Stops what is being said and says this.
  virtual void say(const Spoken& spoken) = 0;
  virtual void hush() = 0;
};

}  // namespace view
