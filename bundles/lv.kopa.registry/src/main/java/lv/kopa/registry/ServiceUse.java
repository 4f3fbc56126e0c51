package lv.kopa.registry;

import java.util.Optional;

/**
 * That an organisation used a service, on the first day of its span.
 *
 * @param service which service
 * @param organisation who
 * @param paid what was paid for it
 * @param value what it was worth on the market
 * @param evidence the SHA-256 of what proves it
 */
public record ServiceUse(
        Id<Service> service, Id<Organisation> organisation, Euro paid, Euro value, Optional<String> evidence)
        implements Entry {}
