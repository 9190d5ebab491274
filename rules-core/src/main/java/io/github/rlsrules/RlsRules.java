package io.github.rlsrules;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.Option;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Intake;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Receipt;
import io.github.rlsrules.runtime.RuleEngine;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookException;
import io.github.rlsrules.runtime.SelfTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the rules for restless legs syndrome.
 *
 * <pre>{@code
 * RlsRules rules = RlsRules.standard(); // once
 * RlsPatient patient = RlsPatient.builder().legSymptoms(symptoms).build();
 * Assessment<RlsOutcome> assessment = rules.assess(patient, LocalDate.of(2026, 11, 21));
 * assessment.findings(Audience.PATIENT).forEach(finding -> System.out.println(finding.text(Audience.PATIENT)));
 * }</pre>
 *
 * <p>Immutable and safe to share between threads; make one and keep it. The library informs; it does not diagnose or
 * prescribe, and it is no medical device.
 *
 * @since 0.1.0
 */
public final class RlsRules {
    private static final String FOLDER = "io/github/rlsrules/rulebook";

    private final RuleEngine<RlsOutcome> engine;
    private final boolean strict;
    private volatile @Nullable RulesOfOptions ofOptions;

    private RlsRules(RuleEngine<RlsOutcome> engine, boolean strict) {
        this.engine = engine;
        this.strict = strict;
    }

    /**
     * {@return the standard rulebook, as it was released}
     *
     * @throws RulebookException if it does not load; then nothing can be assessed
     */
    public static RlsRules standard() {
        return of(standardRulebook());
    }

    /**
     * {@return another rulebook over the same facts and outcomes: the standard one with a host's own beside it, or with rules
     * switched off}
     *
     * @param rulebook one that concludes {@link RlsOutcome}s only
     * @throws RulebookException if some rule of it concludes another type
     */
    public static RlsRules of(Rulebook rulebook) {
        return new RlsRules(RuleEngine.of(rulebook, RlsOutcome.class), false);
    }

    /** {@return the standard rulebook itself: its rules, texts and sources} */
    public static Rulebook standardRulebook() {
        return Rulebook.load(RlsRules.class.getClassLoader(), FOLDER);
    }

    /** {@return what the articles claim from which this library started, each claim with its verdict and with what answers it} */
    public static List<ArticleClaim> claims() {
        return ClaimRegister.load();
    }

    /**
     * {@return all rules of the standard rulebook as JSON, for other tools: conditions, sources, evidence, outcome and place of
     * each} It was written when the library was built; nothing is loaded for it.
     */
    public static String catalogue() {
        return resource("rulebook.json");
    }

    /** {@return the JSON Schema (2020-12) of {@link #catalogue}} */
    public static String catalogueSchema() {
        return resource("rulebook.schema.json");
    }

    /** A file of the rulebook folder, as it lies in the artifact. */
    static String resource(String name) {
        String path = FOLDER + "/" + name;
        try (InputStream in = RlsRules.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /**
     * {@return whether the standard rulebook does on this class path what it did where it was built: a check of its tables, of
     * the classes of which they were made, and of some made-up patients} For the start of a host, or its health check; it needs
     * no Drools, loads the rulebook anew and takes little longer than that.
     */
    public static SelfTest selfTest() {
        return SelfTest.of(RlsRules.class.getClassLoader(), FOLDER);
    }

    /** {@return the rulebook with which these rules assess} */
    public Rulebook rulebook() {
        return engine.rulebook();
    }

    /**
     * Assesses one patient at one date. What no patient can have is set aside, see {@link Assessment#setAside}; the rest is
     * assessed.
     *
     * @param patient what is known of the patient
     * @param asOf the date for which the assessment holds; the library reads no clock
     * @return what was concluded, and what was not
     * @throws InvalidFactsException if this is {@linkplain #strict() strict}, and something would have to be set aside
     */
    public Assessment<RlsOutcome> assess(RlsPatient patient, LocalDate asOf) {
        return assess(new Given<>(requireNonNull(patient, "a patient is needed"), List.of()), asOf);
    }

    /**
     * {@return the same of what was read from JSON or another notation} What could not be read is set aside too, and makes the
     * assessment incomplete where it {@linkplain Problem#isOfHost is the host's}.
     *
     * @param given what was read, and what could not be
     * @param asOf the date for which the assessment holds; the library reads no clock
     */
    public Assessment<RlsOutcome> assess(Given<RlsPatient> given, LocalDate asOf) {
        Intake intake = requireNonNull(given, "a patient is needed")
                .patient()
                .intake(asOf)
                .beside(given.problems());
        Assessment<RlsOutcome> assessment = engine.assess(strict ? Intake.of(intake.strict()) : intake, asOf);
        if (strict && !assessment.setAside().isEmpty()) {
            throw new InvalidFactsException(assessment.setAside());
        }
        return assessment;
    }

    /**
     * {@return what to ask a patient next, who answers without looking anything up} The interview keeps nothing: set the
     * answers with {@link RlsPatient#with} and {@link RlsPatient#notKnown}, and ask again.
     *
     * @param patient what is known of the patient
     * @param asOf the date for which the assessment holds; the library reads no clock
     */
    public Interview interview(RlsPatient patient, LocalDate asOf) {
        return assess(patient, asOf).interview();
    }

    /**
     * {@return the same where others are asked as well: somebody who has examined the patient, or a record with laboratory
     * values}
     *
     * @param patient what is known of the patient
     * @param asOf the date for which the assessment holds; the library reads no clock
     * @param answering whose knowledge there is
     */
    public Interview interview(RlsPatient patient, LocalDate asOf, Set<KnownBy> answering) {
        return assess(patient, asOf).interview(answering);
    }

    /**
     * {@return what these rules say to a patient who asks about one thing: a danger that is known first, then what they know of
     * it, with evidence and sources} For this answer alone the patient counts as somebody who thinks of it.
     *
     * @param option what the patient asks about
     * @param patient what is known of the patient
     * @param asOf the date for which the assessment holds; the library reads no clock
     */
    public OptionAnswer about(Option option, RlsPatient patient, LocalDate asOf) {
        return about(option, new Given<>(requireNonNull(patient, "a patient is needed"), List.of()), asOf);
    }

    /**
     * {@return the same of what was read from JSON or another notation}
     *
     * @param option what the patient asks about
     * @param given what was read, and what could not be
     * @param asOf the date for which the assessment holds; the library reads no clock
     */
    public OptionAnswer about(Option option, Given<RlsPatient> given, LocalDate asOf) {
        return lookUp(given, asOf).about(requireNonNull(option, "an option is needed"));
    }

    /**
     * {@return the same of a medicine that the patient thinks of: "is this right for me?"}
     *
     * @param medicine what the patient thinks of, by name or code
     * @param patient what is known of the patient
     * @param asOf the date for which the assessment holds; the library reads no clock
     */
    public OptionAnswer about(MedicineEntry medicine, RlsPatient patient, LocalDate asOf) {
        return about(medicine, new Given<>(requireNonNull(patient, "a patient is needed"), List.of()), asOf);
    }

    /**
     * {@return the same of what was read from JSON or another notation}
     *
     * @param medicine what the patient thinks of, by name or code
     * @param given what was read, and what could not be
     * @param asOf the date for which the assessment holds; the library reads no clock
     */
    public OptionAnswer about(MedicineEntry medicine, Given<RlsPatient> given, LocalDate asOf) {
        return lookUp(given, asOf).about(requireNonNull(medicine, "a medicine is needed"));
    }

    /**
     * Assesses a patient again for the day of a receipt, and tells in what the two differ.
     *
     * @param receipt of an assessment of then
     * @param patient what was known of the patient then
     * @return nothing if these rules say of this patient what the receipt says that they said
     */
    public Set<Receipt.Difference> verify(Receipt receipt, RlsPatient patient) {
        return verify(receipt, new Given<>(requireNonNull(patient, "a patient is needed"), List.of()));
    }

    /**
     * {@return the same of what was read from JSON or another notation}
     *
     * @param receipt of an assessment of then
     * @param given what was read then, and what could not be
     */
    public Set<Receipt.Difference> verify(Receipt receipt, Given<RlsPatient> given) {
        LocalDate then = requireNonNull(receipt, "a receipt is needed").asOf();
        return receipt.differences(assess(given, then).receipt());
    }

    private LookUp lookUp(Given<RlsPatient> given, LocalDate asOf) {
        RulesOfOptions known = ofOptions;
        if (known == null) {
            known = new RulesOfOptions(rulebook());
            ofOptions = known; // immutable, so it does not matter which thread's stays
        }
        return new LookUp(this, known, requireNonNull(given, "a patient is needed"), asOf);
    }

    /** {@return the same rules, which refuse a patient of whom something would have to be set aside} */
    public RlsRules strict() {
        return new RlsRules(engine, true);
    }

    /**
     * {@return the same rules, which run on Drools beside every assessment, or beside every n-th} Where the two do not agree, the
     * assessment is incomplete and says so. Needs rules-drools, which comes with this library unless a host leaves it out.
     *
     * @param every 1 for every assessment
     * @throws RulebookException if rules-drools is not on the class path
     */
    public RlsRules crossChecked(int every) {
        return new RlsRules(engine.crossChecked(every), strict);
    }
}
