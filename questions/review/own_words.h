// What a sentence that reports somebody's words says of the speaker in the article's own: "said Ann
// Lee, who took over in July", "Ann Lee, elected in 2023, said …".
#pragma once

#include <optional>
#include <string_view>

#include "questions/text/range.h"

namespace questions::reviewing {

// The aside about a name in which the span stands, "Acme, built by …, could …"; nothing where it
// stands in anything else.
std::optional<text::Range> asideAround(std::string_view quote, text::Range span);

// The aside about the speaker in which the span stands, from its comma to the next one or to the
// end; nothing where the span stands in anything else.
std::optional<text::Range> speakersAside(std::string_view quote, text::Range span);

// Whether a stem tells of nothing in the quote but the aside and who stands before it.
bool tellsOnly(std::string_view stem, std::string_view quote, text::Range aside);

}  // namespace questions::reviewing
