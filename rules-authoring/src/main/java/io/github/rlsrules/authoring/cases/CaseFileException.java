package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.authoring.drl.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Case files that cannot be used as they stand; it says where and why, a line for each mistake. */
public final class CaseFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CaseFileException(Place place, String message) {
        super(place + ": " + message);
    }

    private CaseFileException(String message) {
        super(message);
    }

    /** Throws all of them as one, a line each; nothing if there are none. */
    static void refuse(List<CaseFileException> faults) {
        if (!faults.isEmpty()) {
            throw new CaseFileException(
                    faults.stream().map(CaseFileException::getMessage).collect(Collectors.joining("\n")));
        }
    }
}
