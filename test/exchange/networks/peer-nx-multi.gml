graph [
  directed 1
  multigraph 1
  node [
    id 0
    label "a"
  ]
  node [
    id 1
    label "b"
  ]
  edge [
    source 0
    target 1
    key "one"
    layer "x"
  ]
  edge [
    source 0
    target 1
    key "two"
    layer "y"
  ]
  edge [
    source 1
    target 0
    key 0
    layer "x"
  ]
]
