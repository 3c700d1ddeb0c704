package org.huunghi.sample.gifts.ui;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.sample.gifts.GiftsPackage.Literals;
import org.huunghi.workbench.form.FormDefinition;
import org.huunghi.workbench.form.FormProvider;

/** The form of a gift: what it is on the left, who it came from or went to on the right. */
public final class GiftForm implements FormProvider {
	@Override
	public FormDefinition define(EClass type) {
		return FormDefinition.of(type)
				.section(Messages.gift, Literals.GIFT__OBJECT, Literals.GIFT__DIRECTION, Literals.GIFT__DATE, Literals.GIFT__VALUE, Literals.GIFT__KEPT_AT)
				.section(Messages.otherSide, Literals.GIFT__PARTNER, Literals.GIFT__PERSON, Literals.GIFT__OCCASION)
				.build();
	}
}
