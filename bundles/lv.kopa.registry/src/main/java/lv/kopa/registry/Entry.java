package lv.kopa.registry;

/**
 * What the registry holds about one thing, at one time. Every kind of entry is a record whose components are of the types
 * that {@link FieldType} names, or an {@link java.util.Optional} of one; everything that stores, shows, checks or exchanges
 * entries learns their fields from {@link Kind}.
 */
public sealed interface Entry
        permits Activity,
                ActivityTag,
                Application,
                Body,
                Call,
                Cluster,
                Commitment,
                Contact,
                CooperationLink,
                DeMinimis,
                Deflator,
                EvidenceFile,
                Grant,
                Label,
                Membership,
                Observation,
                Organisation,
                OtherSupport,
                Ownership,
                Participation,
                Payment,
                Person,
                Programme,
                ProgrammeRule,
                ProjectPartner,
                ReportingPeriod,
                Seat,
                Service,
                ServiceUse,
                SizeClass,
                Target,
                Vote {}
