package org.kitei.storage.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Actor;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.catalogue.Condition;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.catalogue.EntryKind;
import org.kitei.domain.catalogue.Explanation;
import org.kitei.domain.catalogue.Explanation.InOneLanguage;
import org.kitei.domain.catalogue.Form;
import org.kitei.domain.catalogue.Note;
import org.kitei.domain.catalogue.Particulars;
import org.kitei.domain.catalogue.Proof;
import org.kitei.domain.catalogue.Recurrence;
import org.kitei.domain.catalogue.Remedy;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.catalogue.Term;
import org.kitei.domain.catalogue.Trigger;
import org.kitei.domain.catalogue.Yardstick;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Group;
import org.kitei.domain.shared.Keyed;

/// What the objects of the catalogue's files say.
final class EntryReader {
  private EntryReader() {}

  static Entry entry(JsonObject json) {
    EntryId id = EntryId.parse(json.text("id"));
    if (json.key("source", Source.class) != id.source()
        || !json.text("chapter").equals(id.chapter())
        || json.number("item") != id.item()) {
      throw new IllegalArgumentException("source, chapter or item are not those of the id");
    }
    return new Entry(
        id,
        json.key("kind", EntryKind.class),
        json.key("form", Form.class),
        json.text("heading"),
        json.optional("chapterHeading", heading -> heading),
        json.text("text"),
        json.texts("targets"),
        Set.copyOf(json.keys("binds", Group.class)),
        Set.copyOf(json.keys("businesses", Business.class)),
        json.key("actor", Actor.class),
        json.texts("refs"),
        json.optional("trigger", key -> Keyed.of(Trigger.class, key)),
        json.optional("recurring", Recurrence::of),
        json.optional("requirement", requirement -> requirement),
        json.optional("condition", key -> Keyed.of(Condition.class, key)),
        new Particulars(json.lists("particulars")),
        json.texts("notes"));
  }

  static Requirement requirement(JsonObject json) {
    RequirementWords ja = json.object("ja", RequirementWords::read);
    RequirementWords en = json.object("en", RequirementWords::read);
    return new Requirement(
        json.text("id"),
        json.number("chapter"),
        new Bilingual(ja.title(), en.title()),
        new Bilingual(ja.missing(), en.missing()),
        json.key("proof", Proof.class),
        json.texts("registers"),
        json.textsIfAny("beside"),
        json.text("fix"),
        new Remedy(
            json.number("risk"),
            json.number("minutes"),
            new Bilingual(ja.why(), en.why()),
            new Bilingual(ja.button(), en.button())),
        new Yardstick(
            new Bilingual(ja.met(), en.met()),
            both(ja.overdue(), en.overdue()),
            both(ja.unseen(), en.unseen())));
  }

  /// What is said of a requirement in one language.
  private record RequirementWords(
      String title,
      String missing,
      String why,
      String button,
      String met,
      @Nullable String overdue,
      @Nullable String unseen) {
    static RequirementWords read(JsonObject json) {
      return new RequirementWords(
          json.text("title"),
          json.text("missing"),
          json.text("why"),
          json.text("button"),
          json.text("met"),
          json.optional("overdue", text -> text),
          json.optional("unseen", text -> text));
    }
  }

  /// Said in both languages or in none.
  private static @Nullable Bilingual both(@Nullable String ja, @Nullable String en) {
    if (ja == null && en == null) {
      return null;
    }
    if (ja == null || en == null) {
      throw new IllegalArgumentException("said in one language only: " + ja + en);
    }
    return new Bilingual(ja, en);
  }

  static Note note(JsonObject json) {
    return new Note(
        json.text("id"),
        json.flag("documentWide"),
        new Bilingual(json.text("ja"), json.text("en")));
  }

  static Explanation explanation(JsonObject json) {
    return new Explanation(
        EntryId.parse(json.text("id")),
        json.object("ja", EntryReader::inOneLanguage),
        json.object("en", EntryReader::inOneLanguage));
  }

  private static InOneLanguage inOneLanguage(JsonObject json) {
    return new InOneLanguage(json.text("what"), json.text("why"), json.text("example"));
  }

  static Term term(JsonObject json) {
    record Spellings(List<String> ja, List<String> en) {}
    Spellings words = json.object("words", in -> new Spellings(in.texts("ja"), in.texts("en")));
    return new Term(
        json.text("id"), json.bilingual("term"), json.bilingual("gloss"), words.ja, words.en);
  }
}
