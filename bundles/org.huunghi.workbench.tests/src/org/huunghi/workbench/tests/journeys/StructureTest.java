package org.huunghi.workbench.tests.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.huunghi.testing.bot.finders.UIThreadRunnable;
import org.huunghi.testing.bot.workbench.SWTBotView;
import org.junit.jupiter.api.Test;

/** The structure of a union is drawn, and its boxes lead to the records. */
class StructureTest extends UnionJourney {
	private static final String UNION = "Liên hiệp các tổ chức hữu nghị tỉnh Sơn La";

	@Test
	void theBodiesOfTheTermAreShown() {
		data.install("sonla");
		explorer.node(UNION).contextMenu("Xem cơ cấu").click();
		SWTBotView view = bot.viewById("org.huunghi.workbench.structure");
		waitFor(() -> view.bot().comboBoxWithLabel("Liên hiệp:").getText().equals(UNION), () -> "another union is shown");
		view.toolbarButton("Xem toàn bộ").click();
		waitFor(() -> told(view).containsAll(Set.of("Ban Chấp hành khóa II", "Ban Thường vụ khóa II", "Tráng Thị Xuân")), () -> "shown is " + told(view));
		assertEquals(UNION, view.bot().comboBoxWithLabel("Liên hiệp:").getText());
	}

	@Test
	void withoutAUnionItSaysSo() {
		SWTBotView view = bot.viewById("org.huunghi.workbench.structure");
		view.show();
		waitFor(() -> !view.bot().comboBoxWithLabel("Liên hiệp:").isEnabled() && told(view).isEmpty(), () -> "shown is " + told(view));
	}

	/** What a user is told who moves the pointer over the whole drawing. */
	private static Set<String> told(SWTBotView view) {
		Canvas canvas = view.bot().search().find(org.huunghi.testing.bot.find.Query.any(Canvas.class, "drawing")
				.and(" that scrolls", found -> found.getClass().getSimpleName().equals("DiagramCanvas")), 0);
		return UIThreadRunnable.syncExec(() -> {
			Set<String> tips = new TreeSet<>();
			for (int y = 4; y < canvas.getSize().y; y += 8) {
				for (int x = 4; x < canvas.getSize().x; x += 16) {
					Event move = new Event();
					move.x = x;
					move.y = y;
					canvas.notifyListeners(SWT.MouseMove, move);
					if (canvas.getToolTipText() != null) {
						tips.add(canvas.getToolTipText().lines().findFirst().orElse(""));
					}
				}
			}
			return tips;
		});
	}
}
