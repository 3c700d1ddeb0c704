package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.huunghi.testing.bot.find.Query;
import org.huunghi.testing.bot.find.WidgetSearch;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.keyboard.Keyboard;
import org.huunghi.union.DocumentRegister;
import org.huunghi.union.Person;
import org.huunghi.union.names.Names;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reference is chosen by typing a part of a name. */
class ReferenceTest extends UnionJourney {
	private static final String NATIVE_PLACE = "Quê quán";
	private SmallUnion.Ids ids;
	private Form form;

	@BeforeEach
	void aPerson() {
		ids = data.smallUnion();
		form = explorer.open(SmallUnion.NAME, SmallUnion.PERSONS, SmallUnion.AN);
	}

	private String nativePlace() {
		return data.repository().read(view -> {
			EObject place = ((Person) view.find(ids.an()).orElseThrow()).getNativePlace();
			return place == null ? null : Names.label(place, Locale.of("vi"));
		});
	}

	private void waitForProposal(String label) {
		waitFor(() -> proposals().startsWith(label), () -> "proposed is " + proposals());
	}

	/** What the list below the field proposes, one a line. */
	private String proposals() {
		return UIThreadRunnable.syncExec(() -> Arrays.stream(bot.shells()).filter(shell -> shell.getText().isEmpty())
				.flatMap(shell -> new WidgetSearch(shell.widget).all(Query.any(Table.class, "list")).stream()).flatMap(list -> Arrays.stream(list.getItems()))
				.map(TableItem::getText).collect(Collectors.joining("\n")));
	}

	@Test
	void aPlaceIsChosenFromTheListWithEnter() {
		form.type(NATIVE_PLACE, "lai chau");
		waitForProposal("Lai Châu");
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
		form.waitForText(NATIVE_PLACE, "Lai Châu");
		form.save();
		assertEquals("Lai Châu", nativePlace());

		form.press(SWT.CTRL, 'z');
		form.waitForText(NATIVE_PLACE, "");
		form.save();
		assertNull(nativePlace());
	}

	@Test
	void aTextThatChoosesNothingIsMarkedAndKept() {
		form.type(NATIVE_PLACE, "lai chau");
		waitForProposal("Lai Châu");
		Keyboard.press(SWT.NONE, SWT.ESC, (char) 0);
		form.leave();
		waitFor(() -> form.message() != null && form.message().contains("lai chau"), () -> "the form says " + form.message());
		assertEquals("lai chau", form.field(NATIVE_PLACE).getText());
		assertNull(nativePlace());
	}

	@Test
	void aNewRecordMakesTheRegisterThatItsUnionLacks() {
		explorer.node(SmallUnion.NAME).contextMenu("Tạo mới", "Thỏa thuận").click();
		dialog("Thỏa thuận mới").bot().text().setText("Kết nghĩa");
		confirm("Thỏa thuận mới");
		Form agreement = new Form(bot, "Kết nghĩa");
		agreement.type("Văn bản", "Biên bản 12");
		waitForProposal("Tạo mới Văn bản “Biên bản 12”…");
		Keyboard.press(SWT.NONE, SWT.ARROW_DOWN, (char) 0);
		Keyboard.press(SWT.NONE, SWT.CR, (char) 0);
		confirm("Tạo mới: Văn bản");
		agreement.waitForText("Văn bản", "Biên bản 12");
		agreement.save();
		assertEquals("Sổ văn bản – Biên bản 12", data.<String>ofUnion(union -> union.getRegisters().stream().filter(DocumentRegister.class::isInstance)
				.map(register -> Names.label(register, Locale.of("vi")) + " – " + Names.label(register.getRecords().get(0), Locale.of("vi")))
				.findFirst().orElse(null)));
	}
}
