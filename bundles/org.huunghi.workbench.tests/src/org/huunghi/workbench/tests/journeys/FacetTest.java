package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.forms.widgets.Section;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.union.Person;
import org.huunghi.workbench.tests.visits.ProtocolFacet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Extra fields that a plug-in defines are added to a record from its form, and removed again. */
class FacetTest extends UnionJourney {
	private static final String TITLE = "Hồ sơ lễ tân";
	private static final String NUMBER = "Số hồ sơ";

	@BeforeEach
	void aUnion() {
		data.smallUnion();
	}

	private static boolean shows(Form form) {
		List<Section> sections = new WidgetSearch(form.editor().getWidget()).all(Query.any(Section.class, "section"));
		return UIThreadRunnable.syncExec(() -> sections.stream().anyMatch(section -> !section.isDisposed() && section.getText().equals(TITLE)));
	}

	private List<String> stored() {
		return data.ofUnion(union -> ((Person) union.getRegisters().get(0).getRecords().get(0)).getFacets().stream()
				.map(facet -> ((ProtocolFacet) facet).getFileNumber()).toList());
	}

	@Test
	void extraFieldsAreAddedFilledUndoneAndRemoved() {
		Form form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
		form.bot().button("Thêm trường bổ sung…").contextMenu(TITLE).click();
		waitFor(() -> shows(form), () -> "no section");
		form.press(SWT.CTRL, 'z');
		waitFor(() -> !shows(form), () -> "not undone");
		form.waitForDirty(false);
		form.press(SWT.CTRL, 'y');
		waitFor(() -> shows(form), () -> "not done again");
		form.type(NUMBER, "12/LT");
		form.save();
		assertEquals(List.of("12/LT"), stored());

		form.section(TITLE).toolbarButtonWithTooltip("Bỏ nhóm trường này").click();
		waitFor(() -> !shows(form), () -> "not removed");
		form.save();
		assertEquals(List.of(), stored());
	}
}
