package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.Case;
import io.github.rlsrules.authoring.cases.CaseSuite;
import io.github.rlsrules.drools.DroolsModels;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Facts;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.ShareBetaNodesOption;

/** A host that lives on Drools runs the rules in sessions of its own, as docs/drools-session.md shows; the same rules fire. */
class DroolsSessionTest {
    private static final Rulebook RULEBOOK = RlsRules.standardRulebook();
    private static final RulebookUnderTest<RlsPatient> UNDER_TEST =
            new RulebookUnderTest<>(TheRulebook.FOLDER, RULEBOOK, RlsPatient.class, RlsPatient::toFacts);
    private static final FactsReader<RlsPatient> READER = UNDER_TEST.reader();
    private static final RlsRules RULES = RlsRules.of(RULEBOOK);
    private static final KieBase BASE =
            KieBaseBuilder.createKieBaseFromModel(DroolsModels.model(RULEBOOK), ShareBetaNodesOption.NO);

    /** What one session came to. */
    private record Run(Set<String> fired, Set<RlsOutcome> outcomes) {
        static Run of(Facts facts) {
            Set<String> fired = new HashSet<>();
            KieSession session = BASE.newKieSession();
            try {
                session.addEventListener(new DefaultAgendaEventListener() {
                    @Override
                    public void beforeMatchFired(BeforeMatchFiredEvent event) {
                        fired.add(event.getMatch().getRule().getName());
                    }
                });
                facts.records().forEach(session::insert);
                List<String> stages = RULEBOOK.stages();
                for (int i = stages.size() - 1; i >= 0; i--) {
                    session.getAgenda().getAgendaGroup(stages.get(i)).setFocus();
                }
                session.fireAllRules();
                return new Run(
                        fired,
                        session.getObjects(new ClassObjectFilter(RlsOutcome.class)).stream()
                                .map(RlsOutcome.class::cast)
                                .collect(Collectors.toSet()));
            } finally {
                session.dispose();
            }
        }
    }

    private static void assertSame(RlsPatient patient, LocalDate asOf, String who) {
        Assessment<RlsOutcome> assessment = RULES.assess(patient, asOf);
        Run run = Run.of(patient.toFacts(asOf));
        List<RuleInfo> fired = RULEBOOK.rules().stream()
                .filter(rule -> assessment.status(rule.id()).hasFired())
                .toList();
        assertThat(run.fired())
                .as(who)
                .isEqualTo(fired.stream().map(RuleInfo::id).collect(Collectors.toSet()));
        assertThat(run.outcomes())
                .as(who)
                .isEqualTo(fired.stream().map(RuleInfo::outcome).collect(Collectors.toSet()));
    }

    @Test
    void theRulesStandInTheOrderOfEvaluation() {
        assertThat(DroolsModels.rules(RULEBOOK))
                .extracting(org.drools.model.Rule::getName)
                .isEqualTo(RULEBOOK.inOrder());
    }

    @Test
    void forEveryCaseOfATopicTheSameRulesFire() {
        List<Case> cases = CaseSuite.of(UNDER_TEST).topic("iron").cases();
        List<Case> possible =
                cases.stream().filter(one -> one.expected().invalid().isEmpty()).toList();
        possible.forEach(one -> assertSame(READER.read(one.facts()), one.asOf(), one.toString()));
        assertThat(possible).hasSizeGreaterThan(100);
    }

    @Test
    void forEveryExamplePatientTheSameRulesFire() throws IOException {
        File[] files =
                Path.of("../rules-examples/patients").toFile().listFiles((folder, name) -> name.endsWith(".json"));
        assertThat(files).isNotEmpty();
        for (File file : files) {
            assertSame(READER.read(new ObjectMapper().readTree(file)), LocalDate.of(2026, 11, 21), file.getName());
        }
    }
}
