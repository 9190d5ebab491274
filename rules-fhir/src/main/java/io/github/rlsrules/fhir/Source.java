package io.github.rlsrules.fhir;

/**
 * Where something stands in a record.
 *
 * @param type of the resource
 * @param resource how the record calls it
 * @param code of what it is about; empty if there is none
 */
record Source(String type, String resource, String code) {
    Source about(String other) {
        return new Source(type, resource, other);
    }

    SetAside setAside(SetAside.Reason reason) {
        return new SetAside(type, resource, code, reason);
    }
}
