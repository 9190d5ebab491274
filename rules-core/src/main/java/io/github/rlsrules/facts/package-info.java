/**
 * The facts about a patient: what a host fills in, with builders, and what rules read.
 *
 * <p>{@link io.github.rlsrules.facts.RlsPatient} holds everything a host knows. Nothing here is ever null or NaN once it is
 * built, and nothing prints what it holds.
 *
 * <table>
 * <caption>What a host gives, and what rules read of it</caption>
 * <tr><th>given</th><th>read</th></tr>
 * <tr><td>{@link io.github.rlsrules.facts.LabReport}s</td><td>{@link io.github.rlsrules.facts.LabResult}, the latest of each
 * analyte; {@link io.github.rlsrules.facts.LabChange}, how it differs from the one before</td></tr>
 * <tr><td>{@link io.github.rlsrules.facts.MeasurementReport}s, items of the IRLS</td><td>{@link
 * io.github.rlsrules.facts.Measurement}, the latest of each</td></tr>
 * <tr><td>{@link io.github.rlsrules.facts.MedicineEntry} of {@link io.github.rlsrules.facts.Medicines}</td><td>{@link
 * io.github.rlsrules.facts.MedicineUse} and {@link io.github.rlsrules.facts.MedicineEvent}, for each group of the medicine;
 * {@link io.github.rlsrules.facts.DailyDose}; {@link io.github.rlsrules.facts.MedicineList}, whether it is complete</td></tr>
 * <tr><td>{@link io.github.rlsrules.facts.DiaryEntry}s</td><td>{@link io.github.rlsrules.facts.DiaryNumber}, {@link
 * io.github.rlsrules.facts.DiaryChange}, {@link io.github.rlsrules.facts.DiaryAssociation}</td></tr>
 * <tr><td>all else, such as {@link io.github.rlsrules.facts.LegSymptoms}</td><td>as it was given</td></tr>
 * </table>
 */
@NullMarked
package io.github.rlsrules.facts;

import org.jspecify.annotations.NullMarked;
