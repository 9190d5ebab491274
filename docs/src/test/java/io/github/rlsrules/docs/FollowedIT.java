package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guides that begin with an empty folder, followed word for word. */
class FollowedIT {
    @Test
    void aRulebookOfOnesOwnHasAPageForEachRule() throws Exception {
        Stranger stranger = new Stranger("own-rulebook");
        stranger.follow(Path.of("own-rulebook.md"));
        assertThat(stranger.files("target/rulebook-site/rules"))
                .containsExactly(
                        "BP-CLINIC-ONLY.html",
                        "BP-CONFIRM.html",
                        "BP-HIGH-BOTH.html",
                        "BP-PREGNANT.html",
                        "BP-VERY-HIGH-SYMPTOMS.html",
                        "BP-VERY-HIGH.html");
        stranger.requireOursAsStaged();
    }

    @Test
    void aHostTellsWhatMattersAndAsksTheNextQuestion() throws Exception {
        Stranger stranger = new Stranger("first-host");
        stranger.follow(Path.of("first-host.md"));
        stranger.requireOursAsStaged();
    }
}
