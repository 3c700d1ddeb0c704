package org.huunghi.province.laichau.tests;

import java.io.IOException;

import org.huunghi.union.tests.support.SoundDataSet;

/** The data set of Lai Châu is whole, breaks no rule and is offered for installation. */
class LaiChauSoundnessTest extends SoundDataSet {
	LaiChauSoundnessTest() throws IOException {
		super(LaiChau.data(), "Lai Châu");
	}
}
