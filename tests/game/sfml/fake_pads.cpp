// Gamepads for a machine without any: loaded into the real program before libudev, which then finds
// the pipes js0, js1 … of the folder HEARSAY_TEST_PADS. What is written to them as the kernel
// writes it (struct js_event) comes to the program through SFML's own reading of joysticks.
#include <linux/joystick.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

namespace {

// One entry of udev's list and one device alike, told by its address.
using Pad = std::string;  // its pipe

const std::vector<Pad>& pads() {
  static const std::vector<Pad> all = [] {
    std::vector<Pad> found;
    const char* folder = std::getenv("HEARSAY_TEST_PADS");
    for (int i = 0; folder != nullptr && i < 8; ++i) {
      const auto pipe = std::filesystem::path(folder) / ("js" + std::to_string(i));
      if (std::filesystem::is_fifo(pipe)) found.push_back(pipe);
    }
    return found;
  }();
  return all;
}

const Pad* padAt(std::size_t index) { return index < pads().size() ? &pads()[index] : nullptr; }

// As an Xbox pad: two sticks with a trigger each, and the cross.
constexpr std::uint8_t kAxes[] = {ABS_X,  ABS_Y,  ABS_Z,     ABS_RX,
                                  ABS_RY, ABS_RZ, ABS_HAT0X, ABS_HAT0Y};
constexpr std::uint8_t kButtons = 11;

int joystickControl(unsigned long request, void* to) {
  if (request == JSIOCGAXES)
    *static_cast<std::uint8_t*>(to) = sizeof kAxes;
  else if (request == JSIOCGBUTTONS)
    *static_cast<std::uint8_t*>(to) = kButtons;
  else if (request == JSIOCGAXMAP)
    std::memcpy(to, kAxes, sizeof kAxes);
  else if (_IOC_NR(request) == _IOC_NR(JSIOCGNAME(0)))
    std::memcpy(to, "A pad", sizeof "A pad");
  return 0;
}

}  // namespace

extern "C" {

const void* udev_enumerate_get_list_entry(void*) { return padAt(0); }

const void* udev_list_entry_get_next(const void* entry) {
  return padAt(static_cast<std::size_t>(static_cast<const Pad*>(entry) - pads().data()) + 1);
}

const char* udev_list_entry_get_name(const void* entry) {
  return static_cast<const Pad*>(entry)->c_str();
}

const void* udev_device_new_from_syspath(void*, const char* path) {
  for (const Pad& pad : pads())
    if (pad == path) return &pad;
  return nullptr;
}

const char* udev_device_get_devnode(const void* device) {
  return static_cast<const Pad*>(device)->c_str();
}

const char* udev_device_get_syspath(const void* device) { return udev_device_get_devnode(device); }

const char* udev_device_get_property_value(const void*, const char* key) {
  return std::strcmp(key, "ID_INPUT_JOYSTICK") == 0 ? "1" : nullptr;
}

const void* udev_device_get_parent_with_subsystem_devtype(const void*, const char*, const char*) {
  return nullptr;
}

const char* udev_device_get_sysattr_value(const void*, const char*) { return nullptr; }

const void* udev_device_unref(const void*) { return nullptr; }

int ioctl(int file, unsigned long request, ...) {
  std::va_list arguments;
  va_start(arguments, request);
  void* const to = va_arg(arguments, void*);
  va_end(arguments);
  if (_IOC_TYPE(request) == 'j') return joystickControl(request, to);
  return static_cast<int>(syscall(SYS_ioctl, file, request, to));
}

}  // extern "C"
