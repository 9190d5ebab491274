package io.github.rlsrules.fhir;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.json.ReceiptReader;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Receipt;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DomainResource;
import org.jspecify.annotations.Nullable;

/**
 * Makes FHIR resources of an assessment, as a bundle that is a collection: a GuidanceResponse, a DetectedIssue for each sign, concern and
 * caution, proposals of ServiceRequests and CommunicationRequests, and a Provenance with the receipt. All are proposals or drafts; whoever
 * stores them decides. None of them is ever a MedicationRequest.
 *
 * <pre>{@code
 * Bundle bundle = FhirWriter.standard().write(assessment, record);
 * }</pre>
 *
 * <p>Immutable, safe to share between threads.
 *
 * @since 0.1.0
 */
public final class FhirWriter {
    private static final FhirWriter STANDARD = new FhirWriter(Locale.ENGLISH, null);

    private final Locale locale;
    private final @Nullable Instant recorded;

    private FhirWriter(Locale locale, @Nullable Instant recorded) {
        this.locale = locale;
        this.recorded = recorded;
    }

    /** {@return a writer in English} */
    public static FhirWriter standard() {
        return STANDARD;
    }

    /**
     * {@return the same in another language; English where the rulebook has no other}
     *
     * @param language of the texts
     */
    public FhirWriter in(Locale language) {
        return new FhirWriter(requireNonNull(language, "a language is needed"), recorded);
    }

    /**
     * {@return the same with the moment at which it was written; without, it is the begin of the day of the assessment, for no clock is read}
     *
     * @param moment when it is written
     */
    public FhirWriter recordedAt(Instant moment) {
        return new FhirWriter(locale, requireNonNull(moment, "a moment is needed"));
    }

    /**
     * {@return all resources of an assessment}
     *
     * @param assessment of the facts of that record
     * @param record of which the facts were read; it says whose they are and where each comes from
     */
    public Bundle write(Assessment<RlsOutcome> assessment, FhirRecord record) {
        return written(assessment, record).bundle();
    }

    /**
     * {@return what is proposed, and nothing else: tests, referrals and messages, as drafts that refer to nothing but the patient} For hosts
     * that offer them one by one, such as a service of CDS Hooks.
     *
     * @param assessment of the facts of that record
     * @param record of which the facts were read
     */
    public List<DomainResource> proposals(Assessment<RlsOutcome> assessment, FhirRecord record) {
        return written(assessment, record).proposed();
    }

    private WrittenAssessment written(Assessment<RlsOutcome> assessment, FhirRecord record) {
        Instant moment =
                recorded != null ? recorded : assessment.asOf().atStartOfDay().toInstant(ZoneOffset.UTC);
        return new WrittenAssessment(assessment, record, locale, moment);
    }

    /**
     * {@return the receipt that was written with an assessment; empty if there is none}
     *
     * @param bundle that {@link #write} has made
     */
    public static Optional<Receipt> receipt(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(DocumentReference.class::isInstance)
                .map(document ->
                        ((DocumentReference) document).getContentFirstRep().getAttachment())
                .filter(Attachment::hasData)
                .map(attachment -> ReceiptReader.read(attachment.getData()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "FhirWriter";
    }
}
