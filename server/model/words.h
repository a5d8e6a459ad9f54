// What stands in one block, read once: its visible words, its tokens, its marks. Private to this layer.
//
// Units: bytes relative to the block's content. Threads: values; a WordsCache belongs to one thread at a time.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/document.h"
#include "syntax/line.h"
#include "syntax/markdown.h"

namespace pm::model {

struct Words {
  std::uint64_t key = 0;                   // of the text that they were read from
  std::string visible;                     // as long as the block; what is no prose is blanks
  std::vector<syntax::LineToken> tokens;   // of `visible`
  syntax::Inline marks;
  std::vector<std::shared_ptr<const Words>> parts;   // of a text that was read by its paragraphs: theirs

  Span span() const { return {0, static_cast<Offset>(visible.size())}; }
};
using WordsPtr = std::shared_ptr<const Words>;

// `text` is a block's content with the gaps blanked out.
WordsPtr read_words(std::string text);

// The same of a text that may have several paragraphs, with blank lines between them. `known` gives the words of one that has been
// read before, or nullptr.
WordsPtr read_paragraphs(std::string_view text, const std::function<WordsPtr(std::string_view)>& known);

// What has been found out about one block, kept for as long as its piece of the document stays as it is: its words, and whatever a
// reader notes, one note of each type. Notes hold places relative to the block's content, and nothing that depends on other pieces.
class BlockNotes {
 public:
  WordsPtr words;

  template <typename Note>
  const Note* find() const {
    for (const Slot* at = slots_.get(); at != nullptr && at->key != nullptr; ++at)
      if (at->key == &kKey<Note>) return &static_cast<const Kept<Note>*>(at->kept.get())->note;
    return nullptr;
  }
  // In the place of one of the same type.
  template <typename Note>
  const Note& put(Note note) {
    auto kept = std::make_unique<Kept<Note>>(std::move(note));
    const Note& out = kept->note;
    slot_of(&kKey<Note>).kept = std::move(kept);
    return out;
  }

  // Forgets all but the words.
  void forget_notes() { slots_.reset(); }

  // Hints that the notes are going to be asked for: first that there are any, then, a while later, which. The notes of a document are
  // walked with every keystroke and lie all over memory, so that most of that time would be waiting for it.
  void fetch() const { __builtin_prefetch(slots_.get()); }
  void fetch_notes() const {
    for (const Slot* at = slots_.get(); at != nullptr && at->key != nullptr; ++at)
      for (std::size_t line = 0; line < 256; line += 64) __builtin_prefetch(reinterpret_cast<const char*>(at->kept.get()) + line);
  }

 private:
  struct Base {
    virtual ~Base() = default;
  };
  template <typename Note>
  struct Kept : Base {
    explicit Kept(Note kept) : note(std::move(kept)) {}
    Note note;
  };
  template <typename Note>
  static constexpr char kKey = 0;
  struct Slot {
    const void* key = nullptr;
    std::unique_ptr<Base> kept;
  };
  // A new one behind the others where there is none of that type.
  Slot& slot_of(const void* key);

  std::unique_ptr<Slot[]> slots_;   // the last one has no key
};

// A reading depends on the text alone, so it is kept by its text: blocks that did not change cost a look-up.
class WordsCache {
 public:
  // `text` is the block's content with the gaps blanked out.
  WordsPtr read(std::string text) { return notes(std::move(text)).words; }
  // Its words, and room for notes about them that depend on nothing else, or hold what else they depend on. Good until next_version().
  BlockNotes& notes(std::string text);
  // Call once per version: forgets what two versions in a row did not ask for.
  void next_version();

 private:
  struct Entry {
    BlockNotes notes;
    std::string text;   // where it is not what is visible
    bool used = true;

    bool is_of(std::string_view asked) const { return asked == (text.empty() ? notes.words->visible : text); }
  };
  std::unordered_map<std::uint64_t, Entry> entries_;  // by Words::key; of two texts that share one, the later
};

// The content of a block as text of its own, parts of enclosing blocks blanked out.
std::string block_text(std::string_view source, const syntax::MarkdownBlock& block);

// The words of a part of `text` without marks: code without its backticks, links as their words, single blanks.
std::string plain_text(std::string_view text, Span part, const std::vector<text::Mask>& masks);

Span trimmed(std::string_view text, Span span);

// See Block::digest.
std::uint64_t digest_of(std::string_view text, const text::Masks& masks);

}  // namespace pm::model
