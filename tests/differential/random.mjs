// SPDX-FileCopyrightText: 2026 The Mandate authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random numbers that are the same for the same seed on every machine (mulberry32), and choices made with them.
export class Random {
    constructor(seed) {
        this.state = seed >>> 0;
    }

    /** 0 <= number < 1 */
    next() {
        this.state = (this.state + 0x6d2b79f5) >>> 0;
        let t = this.state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    }

    below(limit) {
        return Math.floor(this.next() * limit);
    }

    chance(share) {
        return this.next() < share;
    }

    of(list) {
        return list[this.below(list.length)];
    }

    /** [[weight, value], ...] */
    weighted(table) {
        let left = this.next() * table.reduce((sum, [weight]) => sum + weight, 0);
        for (const [weight, value] of table) {
            left -= weight;
            if (left < 0)
                return value;
        }
        return table[table.length - 1][1];
    }
}
