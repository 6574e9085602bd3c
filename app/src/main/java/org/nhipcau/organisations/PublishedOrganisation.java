package org.nhipcau.organisations;

/// An organisation as somebody else's file names it.
///
/// @param reference its identifier (scheme `iati`); empty when the file gives none
/// @param type code of IATI's list *OrganisationType*; empty when the file gives none
/// @param source the file
public record PublishedOrganisation(String reference, String type, String nameVi, String nameEn, String source) {

    public PublishedOrganisation {
        reference = reference.strip();
    }

    boolean isIdentified() {
        return !reference.isEmpty();
    }

    boolean isNamed() {
        return !name().isEmpty();
    }

    String name() {
        return nameVi.isEmpty() ? nameEn : nameVi;
    }
}
