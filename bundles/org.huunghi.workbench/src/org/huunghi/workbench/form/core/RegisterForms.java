package org.huunghi.workbench.form.core;

import static org.huunghi.workbench.form.core.Layouts.MODEL;

import java.util.List;

import org.huunghi.workbench.form.FormDefinition;

/** The forms of registers, indicators and totals, and places. */
final class RegisterForms {
	private RegisterForms() {
	}

	static List<FormDefinition> all() {
		return List.of(register(), figures(), indicator(), total(), place());
	}

	private static FormDefinition register() {
		// A register can hold very many records: they are listed in the explorer, not in its form.
		return Layouts.finish(Layouts.record(MODEL.getRegister()).hide(MODEL.getRegister_Records()).section(Messages.names, MODEL.getNamed_Names()));
	}

	private static FormDefinition figures() {
		return Layouts.finish(Layouts.record(MODEL.getFigureRegister()).hide(MODEL.getRegister_Records()).section(Messages.names, MODEL.getNamed_Names())
				.wide(Messages.indicators, MODEL.getFigureRegister_Indicators()));
	}

	private static FormDefinition indicator() {
		return Layouts.finish(Layouts.record(MODEL.getIndicator()).section(Messages.names, MODEL.getNamed_Names())
				.section(Messages.indicator, MODEL.getIndicator_Code(), MODEL.getIndicator_Unit())
				.columns(MODEL.getNamed_Names(), MODEL.getIndicator_Code(), MODEL.getIndicator_Unit()));
	}

	private static FormDefinition total() {
		return Layouts.finish(Layouts.record(MODEL.getPeriodTotal())
				.section(Messages.figure, MODEL.getPeriodTotal_Indicator(), MODEL.getPeriodTotal_Quantity(), MODEL.getPeriodTotal_Money())
				.section(Messages.period, MODEL.getPeriodTotal_PeriodFrom(), MODEL.getPeriodTotal_PeriodTo(), MODEL.getPeriodTotal_Places(),
						MODEL.getPeriodTotal_PlaceCount()));
	}

	private static FormDefinition place() {
		return Layouts.finish(Layouts.record(MODEL.getPlace()).hide(MODEL.getPlace_PartOf()).section(Messages.names, MODEL.getNamed_Names())
				.section(Messages.place, MODEL.getPlace_Kind(), MODEL.getPlace_ValidFrom(), MODEL.getPlace_ValidTo()).wide(Messages.codes, MODEL.getPlace_Codes())
				.section(Messages.succession, MODEL.getPlace_Predecessors(), MODEL.getPlace_Successors()).wide(Messages.parts, MODEL.getPlace_Parts())
				.columns(MODEL.getNamed_Names(), MODEL.getPlace_Kind(), MODEL.getPlace_ValidFrom(), MODEL.getPlace_ValidTo()));
	}
}
