package io.github.rlsrules.authoring.example;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a rulebook about fever into a folder, file by file, so that a test shows only what matters to it. */
public final class SampleRulebook {
    /** Its {@code rulebook.properties}. */
    public static final String SETTINGS = """
            id=example
            date=2028-06-01
            package=io.github.rlsrules.authoring.example
            stages=signs, safety, advice
            ruleIds=EX-[A-Z0-9]+(-[A-Z0-9]+)*
            imports=io.github.rlsrules.authoring.example, io.github.rlsrules.runtime
            defaults.for=patient
            """;

    /** The same for a module, which has to say what a patient is. */
    public static final String SETTINGS_OF_MODULE = SETTINGS + "patient=io.github.rlsrules.authoring.example.Patient\n";

    private final Path root;

    private SampleRulebook(Path root) {
        this.root = root;
    }

    /** A rulebook without any rule yet. */
    public static SampleRulebook in(Path root) {
        return new SampleRulebook(root)
                .with("rulebook.properties", SETTINGS)
                .with("sources.properties", """
                        BOOK.citation=A book about fever
                        BOOK.kind=guideline
                        BOOK.nolink=on paper
                        BOOK.read=text: from cover to cover
                        OURS.citation=Decision of this rulebook
                        OURS.kind=own decision
                        OURS.nolink=it stands here
                        OURS.read=own
                        """)
                .with("texts.properties", "");
    }

    /** A DRL file that holds these rules. */
    public static String drl(String stage, String rules) {
        return """
                package io.github.rlsrules.authoring.example;

                import io.github.rlsrules.authoring.example.*;
                import io.github.rlsrules.runtime.Answer;

                ruleflow-group "%s"

                """.formatted(stage) + rules;
    }

    /** A rule that has all that it needs. */
    public static String rule(String id, String title, String conditions, String outcome) {
        return """
                rule "%s"
                    @Title("%s")
                    @Sources("BOOK C")
                    @Evidence("guideline")
                    // for how long
                    @Since("1.0")
                    @ReviewBy("2030-01")
                when
                    %s
                then
                    insert( %s );
                end
                """.formatted(id, title, conditions, outcome);
    }

    /** Writes a file, or writes it anew. */
    public SampleRulebook with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder as it stands now. */
    public RulebookFolder folder() {
        return RulebookFolder.at(root);
    }
}
