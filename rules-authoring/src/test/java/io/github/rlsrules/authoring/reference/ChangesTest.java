package io.github.rlsrules.authoring.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Changes CHANGES = Changes.of("""
            # Changes

            Not of any version: EX-DRINK.

            ## 1.1 (not released)

            - `EX-DRINK` asks for fever
              and EX-COUGH too.
            - EX-DRINK-MORE is new.

            ### Safety

            - EX-ALARM alarms
              at night.

            ## 1.0

            - First rules ([guide](docs/guide.md#rules), [source](https://example.org)).
            """);

    @Test
    void eachVersionHasItsItemsEachOnOneLine() {
        assertThat(CHANGES.versions()).extracting(Changes.Version::title).containsExactly("1.1 (not released)", "1.0");
        assertThat(CHANGES.versions().get(0).items())
                .containsExactly(
                        "`EX-DRINK` asks for fever and EX-COUGH too.",
                        "EX-DRINK-MORE is new.",
                        "EX-ALARM alarms at night.");
    }

    @Test
    void whatStandsUnderAHeadingIsAGroupOfItsVersion() {
        assertThat(CHANGES.versions().get(0).groups())
                .extracting(Changes.Group::title)
                .containsExactly("", "Safety");
        assertThat(CHANGES.naming("EX-ALARM")).containsExactly("**1.1 (not released)**: EX-ALARM alarms at night.");
    }

    @Test
    void aLinkThatLeadsNowhereFromThePagesIsText() {
        assertThat(CHANGES.versions().get(1).items())
                .containsExactly("First rules (guide, [source](https://example.org)).");
    }

    @Test
    void aRuleHasTheItemsThatNameItAndNotThoseOfALongerId() {
        assertThat(CHANGES.naming("EX-DRINK"))
                .containsExactly("**1.1 (not released)**: `EX-DRINK` asks for fever and EX-COUGH too.");
        assertThat(CHANGES.naming("EX")).isEmpty();
    }
}
