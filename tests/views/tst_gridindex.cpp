#include "tests/support/registry.h"
#include "views/canvas/geometry/gridindex.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace baton;

namespace {

constexpr double finest = 400; // what is farther than a cell is not near

struct Piece
{
    QLineF line;
    bool box = false;

    QRectF rect() const { return QRectF(line.p1(), line.p2()).normalized(); }
    bool touches(const QRectF &region) const
    {
        const QRectF all = rect();
        if (all.left() > region.right() || all.right() < region.left() || all.top() > region.bottom() ||
            all.bottom() < region.top())
            return false;
        if (box || region.contains(line.p1()) || region.contains(line.p2()))
            return true;
        const QLineF rising(region.bottomLeft(), region.topRight()), falling(region.topLeft(), region.bottomRight());
        return line.intersects(rising, nullptr) == QLineF::BoundedIntersection ||
               line.intersects(falling, nullptr) == QLineF::BoundedIntersection;
    }
};

void insert(GridIndex &index, int item, const Piece &piece)
{
    if (piece.box)
        index.insert(item, piece.rect());
    else
        index.insert(item, piece.line);
}

void remove(GridIndex &index, int item, const Piece &piece)
{
    if (piece.box)
        index.remove(item, piece.rect());
    else
        index.remove(item, piece.line);
}

} // namespace

class TestGridIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsFoundWhereItIs();
    void oneAloneIsFoundHoweverLong();
    void whatIsFarIsNotFound();
    void whatIsTakenAwayIsGoneAndTheRestKeepsItsPlace();
    void aBoxAsWideAsTheWorldTakesAFewCells();

private:
    // Short and very long ones, flat, steep and slanting, on both sides of zero.
    static std::vector<Piece> pieces()
    {
        std::mt19937 random(7);
        std::uniform_real_distribution<double> place(-60'000, 60'000), size(0, 1);
        std::vector<Piece> all;
        for (int i = 0; i < 600; ++i) {
            const double reach = std::pow(10, 1 + 4 * size(random)) * (size(random) < 0.5 ? -1 : 1);
            const QPointF from(place(random), place(random));
            const QPointF by(i % 3 == 0 ? 0 : reach, i % 3 == 1 ? 0 : reach * size(random));
            all.push_back({QLineF(from, from + by), i % 4 == 0});
        }
        return all;
    }
    static std::vector<QRectF> regions(const std::vector<Piece> &pieces)
    {
        std::vector<QRectF> all{QRectF(-1e5, -1e5, 2e5, 2e5)};
        for (std::size_t i = 0; i < pieces.size(); i += 3)
            all.push_back(QRectF(pieces[i].line.pointAt(double(i % 10) / 9) - QPointF(80, 50), QSizeF(160 + i, 100)));
        return all;
    }
};

void TestGridIndex::everythingIsFoundWhereItIs()
{
    const std::vector<Piece> all = pieces();
    GridIndex index;
    for (std::size_t i = 0; i < all.size(); ++i)
        insert(index, int(i), all[i]);
    for (const QRectF &region : regions(all)) {
        const std::vector<int> found = index.in(region);
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        QVERIFY(std::adjacent_find(found.begin(), found.end()) == found.end());
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].touches(region))
                QVERIFY(std::binary_search(found.begin(), found.end(), int(i)));
    }
}

void TestGridIndex::oneAloneIsFoundHoweverLong()
{
    for (const bool box : {false, true})
        for (double length = 10; length < 1e7; length *= 3) {
            const Piece piece{QLineF(-length / 3, -length / 2, length, length), box};
            GridIndex index;
            for (int i = 0; i < 20; ++i) // that looking into cells is worth it
                insert(index, i, piece);
            const QRectF there(piece.line.pointAt(0.4) - QPointF(2, 2), QSizeF(4, 4));
            QCOMPARE(index.in(there).size(), std::size_t(20));
            remove(index, 7, piece);
            QCOMPARE(index.in(there).size(), std::size_t(19));
        }
}

void TestGridIndex::whatIsFarIsNotFound()
{
    const std::vector<Piece> all = pieces();
    GridIndex index;
    for (std::size_t i = 0; i < all.size(); ++i)
        insert(index, int(i), all[i]);
    for (const QRectF &region : regions(all)) {
        const QRectF near = region.adjusted(-finest, -finest, finest, finest);
        for (const int i : index.in(region)) {
            const QRectF box = all[std::size_t(i)].rect();
            QVERIFY(box.left() <= near.right() && box.right() >= near.left() && box.top() <= near.bottom() &&
                    box.bottom() >= near.top());
        }
    }
}

void TestGridIndex::whatIsTakenAwayIsGoneAndTheRestKeepsItsPlace()
{
    const std::vector<Piece> all = pieces();
    GridIndex index;
    for (std::size_t i = 0; i < all.size(); ++i)
        insert(index, int(i), all[i]);
    std::vector<int> fresh(all.size(), -1);
    int left = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i % 2)
            remove(index, int(i), all[i]);
        else
            fresh[i] = left++;
    index.renumber(fresh);
    GridIndex anew;
    for (std::size_t i = 0; i < all.size(); i += 2)
        insert(anew, fresh[i], all[i]);
    for (const QRectF &region : regions(all))
        QCOMPARE(index.in(region), anew.in(region));
    insert(index, left, all[1]); // in a place that became free
    QVERIFY(std::ranges::count(index.in(all[1].rect()), left) == 1);
    index.clear();
    QVERIFY(index.in(QRectF(-1e5, -1e5, 2e5, 2e5)).empty());
}

void TestGridIndex::aBoxAsWideAsTheWorldTakesAFewCells()
{
    GridIndex index;
    for (int i = 0; i < 1000; ++i)
        index.insert(i, QRectF(-1e7, -1e7 + i, 2e7, 2e7)); // billions of the smallest
    QCOMPARE(index.in(QRectF(0, 0, 10, 10)).size(), std::size_t(1000));
}

BATON_TEST(TestGridIndex)
#include "tst_gridindex.moc"
