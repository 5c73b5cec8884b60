// What sounds are played on; silence is a correct Speaker.
#pragma once

namespace view {

enum class Sound { Right, Wrong, Tick, Finish };

class Speaker {
 public:
  virtual ~Speaker() = default;

  virtual void play(Sound sound) = 0;
  // 0 is silent, 1 full.
  virtual void setVolume(float volume) = 0;
  virtual float volume() const = 0;
};

}  // namespace view
