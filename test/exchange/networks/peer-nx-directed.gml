graph [
  directed 1
  name "Harbour plan"
  node [
    id 0
    label "emo"
    sector "government"
    staff 12
    active 1
  ]
  node [
    id 1
    label "fire"
    sector "government"
    staff 140
    active 1
  ]
  node [
    id 2
    label "cross"
    sector "social"
    staff 8
    active 0
  ]
  edge [
    source 0
    target 1
    weight 2.5
    layer "command"
  ]
  edge [
    source 0
    target 2
    weight 1.0
    layer "communication"
  ]
  edge [
    source 1
    target 0
    weight 0.0
    layer "communication"
  ]
]
