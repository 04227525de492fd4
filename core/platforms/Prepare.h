#pragma once

namespace galley::platforms {

// Reads what the program carries – the rule table and X's lists – if nobody has yet: some 20 ms that a worker
// should spend at the start, so that no key press on the GUI thread does. Safe from any thread, and never
// required.
void prepare();

} // namespace galley::platforms
