package org.nhipcau.iati.activity;

import java.util.Optional;

/// Who takes part in the activity, and as what: `participating-org`.
///
/// @param role `@role`; the schema requires it, files without it exist
/// @param crsChannelCode `@crs-channel-code`, list *CRSChannelCode*
public record Participant(IatiOrganisation organisation, Optional<Coded<Role>> role, Optional<String> crsChannelCode) {

    /// List *OrganisationRole*.
    public enum Role implements CodeList {
        FUNDING("1", "funding"),
        ACCOUNTABLE("2", "accountable"),
        EXTENDING("3", "extending"),
        IMPLEMENTING("4", "implementing");

        private final String code;
        private final String name;

        Role(String code, String name) {
            this.code = code;
            this.name = name;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "iati.organisationRole." + name;
        }
    }
}
