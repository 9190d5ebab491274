package io.github.rlsrules.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One bad value costs itself, one bad person one row. */
class PersonAssessorTest {
    private static final PersonAssessor ASSESSOR = new PersonAssessor(RlsRules.standard(), LocalDate.of(2026, 11, 21));

    private final PersonRows rows = new PersonRows("a");
    private final List<Assessed> assessed = new ArrayList<>();
    private final List<Assessed.Reject> rejected = new ArrayList<>();

    private void assess() {
        ASSESSOR.assess(rows, assessed::add, rejected::add);
    }

    private void known() {
        rows.add(Table.PERSON, new String[] {"1980-05-01", "FEMALE"});
    }

    private Assessed one() {
        assess();
        assertThat(rejected).isEmpty();
        return assessed.get(0);
    }

    @Test
    void anAlarmIsFoundWhateverElseIsWrong() {
        known();
        rows.add(Table.OBSERVATION, new String[] {"FERRITIN", "many", null, "ug/L", "2026-11-01", null});
        rows.add(Table.ANSWER, new String[] {"mind.suicidalPlanOrIntent", "YES", "2026-11-20"});
        rows.add(Table.ANSWER, new String[] {"legSymptoms.urgeToMoove", "YES", null});
        Assessed one = one();
        assertThat(one.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(one.receipt().complete()).isFalse();
        assertThat(one.setAside()).extracting(Assessed.SetAside::code).contains("WRONG_TYPE", "UNKNOWN_FIELD");
    }

    @Test
    void whatIsSetAsideNamesItsRowAndNeverItsValue() {
        known();
        rows.add(Table.OBSERVATION, new String[] {"IRON", "12", null, "umol/L", "2026-11-01", null});
        rows.add(Table.OBSERVATION, new String[] {"FERRITIN", "123456789", null, "ug/L", "2026-11-01", null});
        assertThat(one().setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.table()).isEqualTo("observation");
            assertThat(aside.item()).isEqualTo("FERRITIN 2026-11-01");
            assertThat(aside.code()).isEqualTo("IMPOSSIBLE_VALUE");
            assertThat(aside.message()).doesNotContain("123456789");
        });
    }

    @Test
    void whoIsThereTwiceAndDiffersIsRejected() {
        known();
        rows.add(Table.PERSON, new String[] {"1980-05-02", "FEMALE"});
        assess();
        assertThat(assessed).isEmpty();
        assertThat(rejected).extracting(Assessed.Reject::code).containsExactly("DUPLICATE");
    }

    @Test
    void whoIsThereTwiceAndTheSameIsOnePerson() {
        known();
        known();
        assertThat(one().sex()).isEqualTo("FEMALE");
        assertThat(one().age()).isEqualTo(46);
    }

    @Test
    void whoIsNotInTheTableOfPeopleIsRejected() {
        rows.add(Table.CONDITION, new String[] {"diabetes", "YES"});
        assess();
        assertThat(rejected).extracting(Assessed.Reject::code).containsExactly("MISSING");
    }

    @Test
    void aPersonOfTooManyRowsIsRejectedAndFillsNoMemory() {
        known();
        for (int i = 0; i < 3 * PersonRows.MOST; i++) {
            rows.add(Table.CONDITION, new String[] {"diabetes", "YES"});
        }
        assess();
        assertThat(rejected).extracting(Assessed.Reject::code).containsExactly("TOO_LARGE");
        assertThat(rows.of(Table.CONDITION).size()).isLessThanOrEqualTo(PersonRows.MOST);
    }

    @Test
    void anUnknownAgeAndSexStayUnknown() {
        rows.add(Table.PERSON, new String[] {"last year", "F"});
        Assessed one = one();
        assertThat(one.age()).isNull();
        assertThat(one.sex()).isNull();
        assertThat(one.setAside())
                .extracting(Assessed.SetAside::path)
                .containsExactlyInAnyOrder("birthDate", "person.sex");
    }
}
