package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.NearMiss;
import io.github.rlsrules.runtime.RuleStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules read of a list of medicines on which something is not certain. */
class MedicineListTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static Facts facts(Answer complete, MedicineEntry... items) {
        return RlsPatient.builder()
                .medicines(new Medicines(complete, List.of(items)))
                .build()
                .toFacts(AS_OF);
    }

    private static Set<MedicineGroup> groups(Facts facts) {
        return facts.records().stream()
                .filter(MedicineUse.class::isInstance)
                .map(record -> ((MedicineUse) record).group())
                .collect(Collectors.toSet());
    }

    private static Answer complete(Facts facts) {
        return facts.records().stream()
                .filter(MedicineList.class::isInstance)
                .map(record -> ((MedicineList) record).complete())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wonderdrug", "Benadryl", "a sleeping tablet", "opioid", "SSRI", "no sertraline"})
    void whatIsNotCertainLeavesOpenWhetherTheListIsComplete(String name) {
        MedicineEntry entry = MedicineEntry.current(name);
        assertThat(complete(facts(Answer.YES, entry))).isEqualTo(Answer.UNKNOWN);
        assertThat(complete(facts(Answer.NO, entry))).isEqualTo(Answer.NO);
        assertThat(facts(Answer.YES, entry).isComplete(MedicineUse.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lyrica 75mg", "paracetamol", "Unisom", "statin", "carbidopa/levodopa"})
    void whatIsCertainDoesNot(String name) {
        Facts facts = facts(Answer.YES, MedicineEntry.current(name));
        assertThat(complete(facts)).isEqualTo(Answer.YES);
        assertThat(facts.isComplete(MedicineUse.class)).isTrue();
    }

    /** Who said that it is complete said so; what is open is what the medicine is. */
    @ParameterizedTest
    @ValueSource(strings = {"wonderdrug", "Benadryl", "a sleeping tablet"})
    void noExplanationTakesAYesForANo(String name) {
        Assessment<RlsOutcome> assessment = RlsRules.standard()
                .assess(
                        RlsPatient.builder()
                                .medicines(Medicines.only(MedicineEntry.current(name)))
                                .build(),
                        AS_OF);
        List<NearMiss.Change> changes = RlsRules.standard().rulebook().rules().stream()
                .map(rule -> assessment.nearMiss(rule.id()))
                .flatMap(Optional::stream)
                .flatMap(miss -> miss.changes().stream())
                .toList();
        assertThat(changes).hasSizeGreaterThan(100);
        assertThat(changes.stream().filter(change -> change.fact().equals("medicines.complete")))
                .allMatch(change -> change.given().isEmpty());
        assertThat(assessment.explain("RLS-FEAT-NOT-ON-DOPAMINERGIC").status()).isEqualTo(RuleStatus.UNDECIDED);
    }

    @Test
    void whatMayBeOneThingOrAnotherCountsAsBoth() {
        assertThat(groups(facts(Answer.YES, MedicineEntry.current("Benadryl"))))
                .containsExactlyInAnyOrder(
                        MedicineGroup.SEDATING_ANTIHISTAMINE, MedicineGroup.NON_SEDATING_ANTIHISTAMINE);
    }

    @Test
    void aCombinationCountsAsAllThatIsInIt() {
        assertThat(groups(facts(Answer.YES, MedicineEntry.current("Symbyax"))))
                .containsExactlyInAnyOrder(MedicineGroup.SSRI, MedicineGroup.ANTIPSYCHOTIC);
    }

    @Test
    void whatIsConsideredIsReadAsSuchAndHasNoEventsAndNoDose() {
        Facts facts = facts(
                Answer.YES,
                MedicineEntryBuilder.builder()
                        .name("pramipexole")
                        .use(Use.CONSIDERED)
                        .dailyDose(0.5)
                        .doseChange(DoseChange.INCREASED)
                        .doseChanged(AS_OF)
                        .build());
        assertThat(facts.records().stream().filter(MedicineUse.class::isInstance))
                .isNotEmpty()
                .allMatch(record -> ((MedicineUse) record).use() == Use.CONSIDERED);
        assertThat(facts.records()).noneMatch(r -> r instanceof MedicineEvent || r instanceof DailyDose);
        assertThat(facts.isComplete(MedicineEvent.class)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "wonderdrug, , 'NotAssessed[what=medicines.items[0], reason=NOT_RECOGNISED, dependsOn=[]]'",
        "Benadryl, , 'NotAssessed[what=medicines.items[0], reason=AMBIGUOUS, dependsOn=[]]'",
        "diphenhydramine, N02BE01, 'NotAssessed[what=medicines.items[0], reason=AMBIGUOUS, dependsOn=[]]'",
    })
    void whatIsNotCertainIsReported(String name, String atcCode, String expected) {
        Medicines medicines = Medicines.only(MedicineEntryBuilder.builder()
                .name(name)
                .atcCode(atcCode)
                .use(Use.CURRENT)
                .build());
        assertThat(RlsRules.standard()
                        .assess(RlsPatient.builder().medicines(medicines).build(), AS_OF)
                        .notAssessed())
                .extracting(Object::toString)
                .contains(expected);
    }
}
