// Text around an article that tells nothing of its story: credits, rights, invitations, bylines.
#pragma once

#include <cstddef>
#include <string_view>

namespace text {

// Whether the whole paragraph is a notice.
bool isNotice(std::string_view paragraph);

// Where a notice at the paragraph's end begins: a reporting credit or a notice to editors in
// capitals. The paragraph's size where there is none.
std::size_t noticeAtEnd(std::string_view paragraph);

}  // namespace text
