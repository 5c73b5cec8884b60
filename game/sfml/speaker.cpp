#include "game/sfml/speaker.h"

#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "game/sfml/quiet.h"
#include "game/sfml/tones.h"
#include "game/sfml/version.h"

namespace sfml {
namespace {

// Whether some sound server or device may be there.
bool soundMayBeThere() {
  std::error_code ignored;
  if (std::filesystem::exists("/dev/snd", ignored) || std::getenv("PULSE_SERVER") ||
      std::getenv("ALSOFT_CONF"))
    return true;
  const char* runtime = std::getenv("XDG_RUNTIME_DIR");
  return runtime && (std::filesystem::exists(std::string(runtime) + "/pulse/native", ignored) ||
                     std::filesystem::exists(std::string(runtime) + "/pipewire-0", ignored));
}

class Speaker : public view::Speaker {
 public:
  explicit Speaker(float volume) { setVolume(volume); }

  void play(view::Sound sound) override {
    if (volume_ <= 0) return;
    if (!opened_) open();
    const auto found = voices_.find(sound);
    if (found == voices_.end()) return;
    found->second->sound.setVolume(100 * volume_);
    found->second->sound.play();
  }

  void setVolume(float volume) override { volume_ = std::clamp(volume, 0.f, 1.f); }
  float volume() const override { return volume_; }

 private:
  struct Voice {
    explicit Voice(const std::vector<std::int16_t>& samples)
        : loaded(load(buffer, samples, kSampleRate)), sound(buffer) {}

    sf::SoundBuffer buffer;
    bool loaded;
    sf::Sound sound;
  };

  // OpenAL complains for pages where there is no device, unless told to use none.
  void open() {
    opened_ = true;
    if (!soundMayBeThere()) setenv("ALSOFT_DRIVERS", "null", 0);
    quietSfml();
    for (const view::Sound sound :
         {view::Sound::Right, view::Sound::Wrong, view::Sound::Tick, view::Sound::Finish}) {
      auto voice = std::make_unique<Voice>(samplesOf(sound));
      if (voice->loaded) voices_.emplace(sound, std::move(voice));
    }
  }

  float volume_ = 1;
  bool opened_ = false;
  std::map<view::Sound, std::unique_ptr<Voice>> voices_;
};

}  // namespace

std::unique_ptr<view::Speaker> makeSpeaker(float volume) {
  return std::make_unique<Speaker>(volume);
}

}  // namespace sfml
