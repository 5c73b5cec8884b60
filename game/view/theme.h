// The look: every colour, size and face, for a window and a player's wishes. See README.md here.
#pragma once

#include <array>

#include "game/view/color.h"
#include "game/view/geometry.h"
#include "game/view/text_style.h"

namespace view {

struct Palette {
  Color paper;     // the page
  Color sheet;     // what lies on the page: cards, fields
  Color sheetLit;  // a sheet under the pointer
  Color ink;       // text
  Color quiet;     // text that stands back
  Color rule;      // hairlines and empty bars
  Color pencil;    // the editor's blue pencil: the one accent
  Color onPencil;  // text on it
  Color marker;    // the highlighter, behind ink
  Color right;     // text and edges that say "right"
  Color wrong;
  Color rightTint;  // sheets that say it, behind ink
  Color wrongTint;
  std::array<Color, 6> options;  // each option's badge, in the order of optionLetter
  Color onOption;                // its letter
};

// What a text is for.
enum class Role {
  Masthead,  // the name of the paper
  Title,     // of a screen
  Stem,      // what is asked
  Option,    // what is offered
  Body,      // text to read
  Quote,     // the source's own words
  Label,     // what a thing is
  Strong,    // a label that stands out; buttons
  Caption,   // small print
  Figure,    // a large number
};

// What a player may wish.
struct Look {
  bool dark = false;
  float textScale = 1;       // 1 to 2
  bool readingFace = false;  // a face made for easier reading in place of the others
  bool reducedMotion = false;
  bool operator==(const Look&) const = default;
};

struct Theme {
  Palette palette;
  Look look;
  float unit = 1;  // pixels for one of 720 parts of the window's height

  // Lengths that belong to the page, and lengths that grow with the text.
  float px(float length) const { return length * unit; }
  float em(float length) const { return length * unit * look.textScale; }

  float hairline() const;       // the thinnest line
  float radius() const;         // of corners
  float gap() const;            // between things that belong together
  float margin() const;         // around the page
  float controlHeight() const;  // of buttons, fields and rows
  float measureWidth() const;   // a column of text that reads well

  TextStyle style(Role role) const { return style(role, palette.ink); }
  TextStyle style(Role role, Color color, Align align = Align::Start) const;
};

Palette lightPalette();
Palette darkPalette();
Theme themeFor(Size window, const Look& look);

}  // namespace view
