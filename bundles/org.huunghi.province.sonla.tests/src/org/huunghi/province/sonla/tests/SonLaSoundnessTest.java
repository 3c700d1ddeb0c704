package org.huunghi.province.sonla.tests;

import java.io.IOException;

import org.huunghi.union.tests.support.SoundDataSet;

/** The data set of Sơn La is whole, breaks no rule and is offered for installation. */
class SonLaSoundnessTest extends SoundDataSet {
	SonLaSoundnessTest() throws IOException {
		super(SonLa.data(), "Sơn La");
	}
}
