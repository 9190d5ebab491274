package io.github.rlsrules.authoring.example;

import io.github.rlsrules.authoring.RulebookUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@link FeverBook} with all that a reviewer signs: words, reasons, a decision, a table, cases; to be edited file by file. */
public final class SignedBook {
    private static final String CASES = """
            asOf: 2030-01-15
            cases:
              - id: cough
                name: coughs, and is hot
                facts: { symptoms: { cough: YES, fever: YES } }
                expect: { fired: [EX-COUGH] }
            """;

    private final Path root;
    private final FeverBook book;

    private SignedBook(Path root) {
        this.root = root.resolve("book");
        this.book = FeverBook.in(this.root);
        book.with("rulebook.properties", SampleRulebook.SETTINGS + "tables=medicines.tsv\ndecisions=../decisions\n");
        book.with("texts.properties", """
                EX-DRINK.patient=Drink.
                EX-DRINK.clinician=Has drunk little.
                EX-COUGH.patient=Measure.
                EX-COUGH.clinician=Temperature.
                EX-ALARM.patient=Your heart beats fast.
                EX-ALARM.clinician=Tachycardia.
                """);
        book.with("medicines.tsv", "# columns: name, groups\nparacetamol\tANTIPYRETIC\nbarley\tOTHER\n");
        book.with("../decisions/heat.md", "# Heat\n\n## Why both\nOne alone is common.\n\n## Other\nNothing.\n");
        book.with("cough/cough.md", "| rule | why |\n|---|---|\n| `EX-COUGH` | Heat alone is EX-FEVER. |\n");
        book.with("cough/cough.cases.yaml", CASES);
        edit("cough/cough.drl", "@Title", "@Why(\"decision:heat#why-both\")\n@Title");
        edit("fever/safety.drl", "value >= 120", "value >= Limits.FAST_PULSE");
    }

    public static SignedBook in(Path root) {
        return new SignedBook(root);
    }

    /** Writes a file anew, with other words in the place of some that stand in it. */
    public SignedBook edit(String path, String words, String instead) {
        try {
            String text = Files.readString(root.resolve(path));
            if (!text.contains(words)) {
                throw new IllegalArgumentException(path + " has no " + words);
            }
            book.with(path, text.replace(words, instead));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SignedBook with(String path, String text) {
        book.with(path, text);
        return this;
    }

    /** As its files stand now. */
    public RulebookUnderTest<Patient> underTest() {
        return FeverBook.at(root);
    }
}
