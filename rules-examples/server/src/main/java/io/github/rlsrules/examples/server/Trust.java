package io.github.rlsrules.examples.server;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a caller is who he says, as CDS Hooks has it: a token signed by ES384 or RS384, by a known key of a known issuer, meant for what
 * is called, not outlived, and never seen before. Keys come from files; where a token says that they lie elsewhere, nobody goes there.
 */
final class Trust {
    /** A token is for one call, so it need not live long; and no longer than it is remembered. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final int MOST_REMEMBERED = 100_000;
    private static final String BEARER = "Bearer ";

    private final Map<String, JWKSet> keys = new HashMap<>();
    private final Map<String, Instant> seen = new LinkedHashMap<>();
    private final Clock clock;

    /** @throws IllegalArgumentException if a file has no keys */
    Trust(Map<String, Path> files, Clock clock) {
        this.clock = clock;
        files.forEach((issuer, file) -> {
            try {
                keys.put(issuer, JWKSet.load(file.toFile()).toPublicJWKSet());
            } catch (IOException | ParseException e) {
                throw new IllegalArgumentException("no JSON Web Key Set: " + file, e);
            }
        });
    }

    /**
     * @param header the one called Authorization
     * @param audience the address that is called
     * @throws Refusal if there is any doubt
     */
    void check(@Nullable String header, String audience) {
        if (header == null || !header.startsWith(BEARER)) {
            throw new Refusal(401, "a token is needed: Authorization: Bearer");
        }
        try {
            SignedJWT token = SignedJWT.parse(header.substring(BEARER.length()).strip());
            JWTClaimsSet claims = token.getJWTClaimsSet();
            require(isSigned(token, claims), "it is not signed by somebody who is known here");
            require(claims.getAudience().contains(audience), "it is meant for somebody else");
            checkTime(claims);
            require(isNew(claims), "it lacks a jti, or was used before");
        } catch (ParseException | JOSEException e) {
            throw new Refusal(401, "the token cannot be read");
        }
    }

    private boolean isSigned(SignedJWT token, JWTClaimsSet claims) throws JOSEException {
        JWKSet known = keys.get(String.valueOf(claims.getIssuer()));
        JWK key = known == null ? null : known.getKeyByKeyId(token.getHeader().getKeyID());
        JOSEObjectType type = token.getHeader().getType();
        if (key == null || type == null || !type.equals(JOSEObjectType.JWT)) {
            return false;
        }
        JWSAlgorithm algorithm = token.getHeader().getAlgorithm();
        JWSVerifier verifier = key instanceof ECKey ec && algorithm.equals(JWSAlgorithm.ES384)
                ? new ECDSAVerifier(ec)
                : key instanceof RSAKey rsa && algorithm.equals(JWSAlgorithm.RS384) ? new RSASSAVerifier(rsa) : null;
        return verifier != null && verifier.supportedJWSAlgorithms().contains(algorithm) && token.verify(verifier);
    }

    private void checkTime(JWTClaimsSet claims) {
        Instant now = clock.instant();
        Date issued = claims.getIssueTime();
        Date begins = claims.getNotBeforeTime();
        Date ends = claims.getExpirationTime();
        require(issued != null && ends != null, "it lacks exp or iat");
        require(
                !isFuture(Objects.requireNonNull(issued), now) && !(begins != null && isFuture(begins, now)),
                "it is of the future");
        Instant end = Objects.requireNonNull(ends).toInstant();
        require(end.isAfter(now.minus(SKEW)), "it has expired");
        require(!end.isAfter(now.plus(LONGEST).plus(SKEW)), "it lives longer than " + LONGEST.toMinutes() + " minutes");
    }

    private static boolean isFuture(Date date, Instant now) {
        return date.toInstant().isAfter(now.plus(SKEW));
    }

    private synchronized boolean isNew(JWTClaimsSet claims) {
        Instant now = clock.instant();
        seen.values().removeIf(end -> end.isBefore(now.minus(SKEW)));
        String id = claims.getJWTID();
        if (id == null || seen.size() >= MOST_REMEMBERED) {
            return false;
        }
        return seen.putIfAbsent(
                        claims.getIssuer() + " " + id,
                        claims.getExpirationTime().toInstant())
                == null;
    }

    private static void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new Refusal(401, "the token is refused: " + otherwise);
        }
    }
}
