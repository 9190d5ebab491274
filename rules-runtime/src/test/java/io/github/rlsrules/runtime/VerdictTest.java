package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The truth tables. Each verdict is two answers at once: whether something holds now, and whether a missing fact could
 * change that.
 */
class VerdictTest {

    @ParameterizedTest(name = "{0} and {1} = {2}")
    @CsvSource({
        "NO,      NO,      NO",
        "NO,      NOT_YET, NO",
        "NO,      FOR_NOW, NO",
        "NO,      YES,     NO",
        "NOT_YET, NO,      NO",
        "NOT_YET, NOT_YET, NOT_YET",
        "NOT_YET, FOR_NOW, NOT_YET",
        "NOT_YET, YES,     NOT_YET",
        "FOR_NOW, NO,      NO",
        "FOR_NOW, NOT_YET, NOT_YET",
        "FOR_NOW, FOR_NOW, FOR_NOW",
        "FOR_NOW, YES,     FOR_NOW",
        "YES,     NO,      NO",
        "YES,     NOT_YET, NOT_YET",
        "YES,     FOR_NOW, FOR_NOW",
        "YES,     YES,     YES"
    })
    void bothHold(Verdict one, Verdict other, Verdict both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @ParameterizedTest(name = "{0} or {1} = {2}")
    @CsvSource({
        "NO,      NO,      NO",
        "NO,      NOT_YET, NOT_YET",
        "NO,      FOR_NOW, FOR_NOW",
        "NO,      YES,     YES",
        "NOT_YET, NO,      NOT_YET",
        "NOT_YET, NOT_YET, NOT_YET",
        "NOT_YET, FOR_NOW, FOR_NOW",
        "NOT_YET, YES,     YES",
        "FOR_NOW, NO,      FOR_NOW",
        "FOR_NOW, NOT_YET, FOR_NOW",
        "FOR_NOW, FOR_NOW, FOR_NOW",
        "FOR_NOW, YES,     YES",
        "YES,     NO,      YES",
        "YES,     NOT_YET, YES",
        "YES,     FOR_NOW, YES",
        "YES,     YES,     YES"
    })
    void oneHolds(Verdict one, Verdict other, Verdict either) {
        assertThat(one.or(other)).isEqualTo(either);
    }

    @ParameterizedTest(name = "not {0} = {1}")
    @CsvSource({"NO, YES", "NOT_YET, FOR_NOW", "FOR_NOW, NOT_YET", "YES, NO"})
    void itDoesNotHold(Verdict verdict, Verdict negated) {
        assertThat(verdict.not()).isEqualTo(negated);
    }

    @ParameterizedTest(name = "{0}: now {1}, settled {2}, shown as {3}, its rule is {4}")
    @CsvSource({
        "NO,      false, true,  FALSE,   NOT_MET",
        "NOT_YET, false, false, UNKNOWN, UNDECIDED",
        "FOR_NOW, true,  false, UNKNOWN, PROVISIONAL",
        "YES,     true,  true,  TRUE,    FIRED"
    })
    void whatEachMeans(Verdict verdict, boolean now, boolean settled, Truth truth, RuleStatus status) {
        assertThat(verdict.now()).isEqualTo(now);
        assertThat(verdict.isSettled()).isEqualTo(settled);
        assertThat(verdict.truth()).isEqualTo(truth);
        assertThat(verdict.status()).isEqualTo(status);
        assertThat(Verdict.of(now, settled)).isEqualTo(verdict);
    }

    /** What both answers of a combination must be, whatever the other two answers are: the tables follow from this. */
    @Test
    void noCombinationClaimsMoreThanItsPartsAllow() {
        for (Verdict one : Verdict.values()) {
            for (Verdict other : Verdict.values()) {
                claimsNoMore(one, other, Verdict::and, (a, b) -> a && b);
                claimsNoMore(one, other, Verdict::or, (a, b) -> a || b);
            }
        }
    }

    /** A settled part keeps its truth, an unsettled one may take either: a settled whole must be the same for all. */
    private static void claimsNoMore(
            Verdict one, Verdict other, BinaryOperator<Verdict> combined, BinaryOperator<Boolean> twoValued) {
        Verdict whole = combined.apply(one, other);
        assertThat(whole.now()).isEqualTo(twoValued.apply(one.now(), other.now()));
        for (boolean a : later(one)) {
            for (boolean b : later(other)) {
                if (whole.isSettled()) {
                    assertThat(twoValued.apply(a, b)).isEqualTo(whole.now());
                }
            }
        }
    }

    private static boolean[] later(Verdict verdict) {
        return verdict.isSettled() ? new boolean[] {verdict.now()} : new boolean[] {true, false};
    }

    @ParameterizedTest
    @EnumSource
    void negatingTwiceChangesNothing(Verdict verdict) {
        assertThat(verdict.not().not()).isEqualTo(verdict);
    }
}
