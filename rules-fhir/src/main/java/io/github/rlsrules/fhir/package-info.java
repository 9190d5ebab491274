/**
 * FHIR R4 records in, assessments and the interview out as FHIR resources: {@link io.github.rlsrules.fhir.FhirReader} makes facts of what a
 * server, an IPS or a questionnaire holds, and says what it set aside.
 */
@NullMarked
package io.github.rlsrules.fhir;

import org.jspecify.annotations.NullMarked;
