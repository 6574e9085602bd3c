package org.nhipcau.places.map;

import org.nhipcau.places.geometry.Outlines;

/// The two archipelagos, which every map shows under their official names.
enum Islands {
    HOANG_SA("Hoàng Sa", "48", 112.0, 16.5),
    TRUONG_SA("Trường Sa", "56", 113.4, 9.6);

    private final String title;
    private final String province;
    private final double longitude;
    private final double latitude;

    Islands(String title, String province, double longitude, double latitude) {
        this.title = title;
        this.province = province;
        this.longitude = longitude;
        this.latitude = latitude;
    }

    String title() {
        return title;
    }

    /// The code of the province it belongs to, on either map.
    String province() {
        return province;
    }

    /// Where its name stands among outlines.
    int x() {
        return Outlines.x(longitude);
    }

    int y() {
        return Outlines.y(latitude);
    }
}
