package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.authoring.drl.Place;

/** A case file that cannot be used as it stands; it says where and why. */
public final class CaseFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CaseFileException(Place place, String message) {
        super(place + ": " + message);
    }
}
